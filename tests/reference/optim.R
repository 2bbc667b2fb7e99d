OP <- function(o, steps = 6, mult = 1) {
  m <- keras_model_sequential() %>% layer_dense(2, input_shape = 3, use_bias = TRUE)
  set_weights(m, list(fill(c(3, 2)), array(c(0.1, -0.2))))
  o <- eval(o)
  m %>% compile(o, loss = "mse")
  x <- fill(c(4, 3), 1.3) * mult
  y <- fill(c(4, 2), 0.5) * mult
  out <- list()
  for (i in 1:steps) {
    m %>% train_on_batch(x, y)
    out[[i]] <- c(get_weights(m)[[1]], get_weights(m)[[2]])
  }
  out[c(1, 2, steps)]
}
opts <- c("sgd", "adam", "rmsprop", "adagrad", "adadelta", "adamax", "nadam", "ftrl")
for (o in opts) {
  f <- as.name(paste0("optimizer_", o))
  C <- function(tag, ..., steps = 6, mult = 1) {
    a <- as.list(substitute(list(...)))[-1]
    cl <- as.call(c(list(f), a))
    eval(bquote(case(.(paste(o, tag)), OP(quote(.(cl)), .(steps), .(mult)))))
  }
  eval(bquote(case(.(paste(o, "string")), OP(quote(.(o))))))
  C("def")
  C("lr", learning_rate = 0.1)
  C("decay", learning_rate = 0.1, decay = 0.5)
  C("clipnorm", learning_rate = 0.1, clipnorm = 0.05)
  C("clipvalue", learning_rate = 0.1, clipvalue = 0.01)
  C("gclip", learning_rate = 0.1, global_clipnorm = 0.05)
  C("wd", learning_rate = 0.1, weight_decay = 0.1)
  C("ema", learning_rate = 0.1, use_ema = TRUE)
  C("old lr", lr = 0.1)
  C("long", learning_rate = 0.05, steps = 30)
  C("big", learning_rate = 0.05, mult = 20)
  C("sched", learning_rate = learning_rate_schedule_exponential_decay(0.1, 2, 0.5, staircase = TRUE))
  C("sched2", learning_rate = learning_rate_schedule_exponential_decay(0.1, 2, 0.5))
  C("lr0", learning_rate = 0)
  C("zero wd", learning_rate = 0.1, weight_decay = 0)
  eval(bquote(case(.(paste(o, "cfg")), gcf(.(f)(), c("weight_decay", "clipnorm", "global_clipnorm", 
    "clipvalue", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "is_legacy_optimizer", 
    "loss_scale_factor", "gradient_accumulation_steps")))))
  eval(bquote(case(.(paste(o, "lr get")), {
    q <- .(f)(learning_rate = 0.3)
    list(k_get_value(q$learning_rate))
  })))
  eval(bquote(case(.(paste(o, "lr set")), OP(quote({
    q <- .(f)(learning_rate = 0.3)
    k_set_value(q$learning_rate, 0.01)
    q
  })))))
  eval(bquote(case(.(paste(o, "cb lr")), {
    m <- keras_model_sequential() %>% layer_dense(2, input_shape = 3)
    set_weights(m, list(fill(c(3, 2)), array(c(0.1, -0.2))))
    m %>% compile(.(f)(learning_rate = 0.1), loss = "mse")
    h <- m %>% fit(fill(c(4, 3), 1.3), fill(c(4, 2), 0.5), epochs = 3, verbose = 0, shuffle = FALSE, 
      batch_size = 4, callbacks = list(callback_learning_rate_scheduler(function(e, lr) lr * 0.5)))
    h$metrics
  })))
}
f <- as.name("optimizer_sgd")
o <- "sgd"
C("mom", learning_rate = 0.1, momentum = 0.9)
C("nes", learning_rate = 0.1, momentum = 0.9, nesterov = TRUE)
C("mom decay", learning_rate = 0.1, momentum = 0.9, decay = 0.1)
C("nes clip", learning_rate = 0.1, momentum = 0.5, nesterov = TRUE, clipnorm = 0.1)
f <- as.name("optimizer_adam")
o <- "adam"
C("betas", learning_rate = 0.1, beta_1 = 0.5, beta_2 = 0.8)
C("eps", learning_rate = 0.1, epsilon = 0.1)
C("ams", learning_rate = 0.1, amsgrad = TRUE)
C("ams long", learning_rate = 0.1, amsgrad = TRUE, steps = 40)
C("eps null", learning_rate = 0.1, epsilon = NULL)
f <- as.name("optimizer_rmsprop")
o <- "rmsprop"
C("rho", learning_rate = 0.1, rho = 0.5)
C("mom", learning_rate = 0.1, momentum = 0.9)
C("cent", learning_rate = 0.1, centered = TRUE)
C("cent mom", learning_rate = 0.01, centered = TRUE, momentum = 0.5)
C("eps", learning_rate = 0.1, epsilon = 0.1)
f <- as.name("optimizer_adagrad")
o <- "adagrad"
C("iav", learning_rate = 0.1, initial_accumulator_value = 0.5)
C("eps", learning_rate = 0.1, epsilon = 0.1)
C("pos", 0.1)
f <- as.name("optimizer_adadelta")
o <- "adadelta"
C("rho", learning_rate = 1, rho = 0.5)
C("eps", learning_rate = 1, epsilon = 0.1)
f <- as.name("optimizer_adamax")
o <- "adamax"
C("betas", learning_rate = 0.1, beta_1 = 0.5, beta_2 = 0.8)
C("eps", learning_rate = 0.1, epsilon = 0.1)
f <- as.name("optimizer_nadam")
o <- "nadam"
C("betas", learning_rate = 0.1, beta_1 = 0.5, beta_2 = 0.8)
C("sd", learning_rate = 0.1, schedule_decay = 0.01)
C("eps", learning_rate = 0.1, epsilon = 0.1)
f <- as.name("optimizer_ftrl")
o <- "ftrl"
C("l1", learning_rate = 0.1, l1_regularization_strength = 0.05)
C("l2", learning_rate = 0.1, l2_regularization_strength = 0.05)
C("lrp", learning_rate = 0.1, learning_rate_power = -0.3)
C("l2s", learning_rate = 0.1, l2_shrinkage_regularization_strength = 0.05)
C("beta", learning_rate = 0.1, beta = 0.5)
C("iav", learning_rate = 0.1, initial_accumulator_value = 0.5)
S <- function(s, at = c(0, 1, 2, 3, 5, 7, 10, 15, 20, 40)) vapply(at, function(i) as.numeric(as.array(s(as.integer(i)))), 
  0)
case("s exp", S(learning_rate_schedule_exponential_decay(0.1, 3, 0.5)))
case("s exp st", S(learning_rate_schedule_exponential_decay(0.1, 3, 0.5, staircase = TRUE)))
case("s inv", S(learning_rate_schedule_inverse_time_decay(0.1, 3, 0.5)))
case("s inv st", S(learning_rate_schedule_inverse_time_decay(0.1, 3, 0.5, staircase = TRUE)))
case("s pw", S(learning_rate_schedule_piecewise_constant_decay(c(2, 7), c(1, 0.5, 0.1))))
case("s poly", S(learning_rate_schedule_polynomial_decay(0.1, 10)))
case("s poly c", S(learning_rate_schedule_polynomial_decay(0.1, 10, 0.01, power = 2, cycle = TRUE)))
case("s cos", S(learning_rate_schedule_cosine_decay(0.1, 10)))
case("s cos a", S(learning_rate_schedule_cosine_decay(0.1, 10, alpha = 0.2)))
case("s cos w", S(learning_rate_schedule_cosine_decay(0.01, 10, warmup_target = 0.1, warmup_steps = 5)))
case("s cosr", S(learning_rate_schedule_cosine_decay_restarts(0.1, 5)))
case("s cosr a", S(learning_rate_schedule_cosine_decay_restarts(0.1, 5, t_mul = 1.5, m_mul = 0.8, alpha = 0.1)))

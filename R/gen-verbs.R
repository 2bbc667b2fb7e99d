# Generated from rkeras/vocab by python -m rkeras.generate. Do not edit.

# The formals that verb_call() passes on, by verb.
verb_formals <- list(
  array_reshape = c("x", "dim", "order"),
  as_tensor = c("x", "dtype", "name", "shape"),
  callback_early_stopping = c("monitor", "min_delta", "patience", "verbose", "mode", "baseline", "restore_best_weights", "start_from_epoch"),
  callback_lambda = c("on_epoch_begin", "on_epoch_end", "on_batch_begin", "on_batch_end", "on_train_batch_begin", "on_train_batch_end", "on_train_begin", "on_train_end", "on_predict_batch_begin", "on_predict_batch_end", "on_predict_begin", "on_predict_end", "on_test_batch_begin", "on_test_batch_end", "on_test_begin", "on_test_end"),
  callback_lambda_stop_training = character(),
  callback_model_checkpoint = c("filepath", "monitor", "verbose", "save_best_only", "save_weights_only", "mode", "period", "save_freq", "initial_value_threshold"),
  callback_reduce_lr_on_plateau = c("monitor", "factor", "patience", "verbose", "mode", "min_delta", "cooldown", "min_lr"),
  compile = c("object", "optimizer", "loss", "metrics", "loss_weights", "weighted_metrics", "run_eagerly", "steps_per_execution", "target_tensors", "sample_weight_mode", "jit_compile", "auto_scale_loss"),
  copy_run = c("run_dir", "to", "rename"),
  copy_run_files = c("run_dir", "to", "rename"),
  dataset_digits = c("convert"),
  dataset_mnist = c("path", "convert"),
  evaluate = c("object", "x", "y", "batch_size", "verbose", "sample_weight", "steps", "callbacks"),
  fit = c("object", "x", "y", "batch_size", "epochs", "verbose", "callbacks", "view_metrics", "validation_split", "validation_data", "shuffle", "class_weight", "sample_weight", "initial_epoch", "steps_per_epoch", "validation_steps", "validation_batch_size", "validation_freq"),
  flag_boolean = c("name", "default", "description"),
  flag_integer = c("name", "default", "description"),
  flag_numeric = c("name", "default", "description"),
  flag_string = c("name", "default", "description"),
  get_layer = c("object", "name", "index"),
  get_weights = c("object", "trainable"),
  is_run_active = character(),
  keras_model = c("inputs", "outputs"),
  keras_model_sequential = c("layers", "name", "input_shape", "input_dtype", "input_batch_size", "input_sparse", "input_ragged", "input_batch_shape", "input_name", "input_tensor", "input_optional", "trainable"),
  layer_activation = c("object", "activation", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_average_pooling_2d = c("object", "pool_size", "strides", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_batch_normalization = c("object", "axis", "momentum", "epsilon", "center", "scale", "beta_initializer", "gamma_initializer", "moving_mean_initializer", "moving_variance_initializer", "beta_regularizer", "gamma_regularizer", "beta_constraint", "gamma_constraint", "synchronized", "renorm", "renorm_clipping", "renorm_momentum"),
  layer_concatenate = c("inputs", "axis"),
  layer_conv_1d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "groups", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_conv_2d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "groups", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_dense = c("object", "units", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights", "lora_rank", "lora_alpha", "quantization_config"),
  layer_dropout = c("object", "rate", "noise_shape", "seed", "input_shape", "batch_input_shape", "batch_size", "name", "trainable", "weights"),
  layer_embedding = c("object", "input_dim", "output_dim", "embeddings_initializer", "embeddings_regularizer", "activity_regularizer", "embeddings_constraint", "mask_zero", "input_length", "sparse", "weights", "lora_rank", "lora_alpha", "quantization_config"),
  layer_flatten = c("object", "data_format", "input_shape", "dtype", "name", "trainable", "weights"),
  layer_gru = c("object", "units", "activation", "recurrent_activation", "use_bias", "return_sequences", "return_state", "go_backwards", "stateful", "unroll", "time_major", "reset_after", "kernel_initializer", "recurrent_initializer", "bias_initializer", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "seed", "use_cudnn"),
  layer_input = c("shape", "batch_shape", "name", "dtype", "sparse", "tensor", "ragged", "batch_size", "optional"),
  layer_lstm = c("object", "units", "activation", "recurrent_activation", "use_bias", "return_sequences", "return_state", "go_backwards", "stateful", "time_major", "unroll", "kernel_initializer", "recurrent_initializer", "bias_initializer", "unit_forget_bias", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "seed", "use_cudnn"),
  layer_max_pooling_2d = c("object", "pool_size", "strides", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  load_model = c("model", "custom_objects", "compile", "safe_mode"),
  load_model_hdf5 = c("filepath", "custom_objects", "compile"),
  loss_binary_crossentropy = c("y_true", "y_pred", "from_logits", "label_smoothing", "axis", "reduction", "name", "dtype"),
  loss_categorical_crossentropy = c("y_true", "y_pred", "from_logits", "label_smoothing", "axis", "reduction", "name", "dtype"),
  loss_huber = c("y_true", "y_pred", "delta", "reduction", "name", "dtype"),
  loss_mean_absolute_error = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_mean_squared_error = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_sparse_categorical_crossentropy = c("y_true", "y_pred", "from_logits", "axis", "reduction", "name", "ignore_class", "dtype"),
  metric_accuracy = c("name", "dtype"),
  metric_auc = c("num_thresholds", "curve", "summation_method", "thresholds", "multi_label", "num_labels", "label_weights", "from_logits", "name", "dtype"),
  metric_mean_absolute_error = c("y_true", "y_pred", "name", "dtype"),
  metric_precision = c("thresholds", "top_k", "class_id", "name", "dtype"),
  metric_recall = c("thresholds", "top_k", "class_id", "name", "dtype"),
  optimizer_adam = c("learning_rate", "beta_1", "beta_2", "epsilon", "amsgrad", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_adamw = c("learning_rate", "weight_decay", "beta_1", "beta_2", "epsilon", "amsgrad", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "loss_scale_factor", "gradient_accumulation_steps", "name"),
  optimizer_rmsprop = c("learning_rate", "rho", "momentum", "epsilon", "centered", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_sgd = c("learning_rate", "momentum", "nesterov", "amsgrad", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  pop_layer = c("object", "rebuild"),
  predict = c("object", "x", "batch_size", "verbose", "steps", "callbacks"),
  predict_classes = c("object", "x", "batch_size", "verbose", "steps"),
  run_dir = character(),
  save_model = c("model", "filepath", "overwrite", "zipped"),
  save_model_hdf5 = c("object", "filepath", "overwrite", "include_optimizer"),
  save_run_comparison = c("runs", "filename"),
  save_run_view = c("run_dir", "filename"),
  set_weights = c("object", "weights"),
  summary = c("object", "line_length", "positions", "expand_nested", "show_trainable", "compact"),
  tensorboard = c("log_dir", "action", "host", "port", "launch_browser", "reload_interval", "purge_orphaned_data"),
  tf_function = c("f", "input_signature", "autograph"),
  tf_gpu_configured = c("verbose"),
  tf_probability = character(),
  to_categorical = c("y", "num_classes", "dtype", "x"),
  train = c("object"),
  train_and_evaluate = c("object"),
  unique_run_dir = c("runs_dir", "seconds_scale"),
  update_run_metrics = c("viewer", "metrics"),
  view_run_metrics = c("metrics"),
  write_run_data = c("type", "data"),
  write_run_metadata = c("type", "data", "run_dir")
)

compile <- function(object, ...) UseMethod("compile")

evaluate <- function(object, ...) UseMethod("evaluate")

fit <- function(object, ...) UseMethod("fit")

array_reshape <- function(x, dim, order = "C")
  verb_call("array_reshape")

as_tensor <- function(x, dtype = NULL, name = NULL, shape = NULL)
  verb_call("as_tensor")

callback_early_stopping <- function(monitor = "val_loss", min_delta = 0L, patience = 0L, verbose = 0L, mode = "auto", baseline = NULL, restore_best_weights = FALSE, start_from_epoch = 0L)
  verb_call("callback_early_stopping")

callback_lambda <- function(on_epoch_begin = NULL, on_epoch_end = NULL, on_batch_begin = NULL, on_batch_end = NULL, on_train_batch_begin = NULL, on_train_batch_end = NULL, on_train_begin = NULL, on_train_end = NULL, on_predict_batch_begin = NULL, on_predict_batch_end = NULL, on_predict_begin = NULL, on_predict_end = NULL, on_test_batch_begin = NULL, on_test_batch_end = NULL, on_test_begin = NULL, on_test_end = NULL, ...)
  verb_call("callback_lambda", ...)

callback_lambda_stop_training <- function()
  verb_call("callback_lambda_stop_training")

callback_model_checkpoint <- function(filepath, monitor = "val_loss", verbose = 0L, save_best_only = FALSE, save_weights_only = FALSE, mode = "auto", period = NULL, save_freq = "epoch", initial_value_threshold = NULL)
  verb_call("callback_model_checkpoint")

callback_reduce_lr_on_plateau <- function(monitor = "val_loss", factor = 0.1, patience = 10L, verbose = 0L, mode = "auto", min_delta = 0.0001, cooldown = 0L, min_lr = 0L, ...)
  verb_call("callback_reduce_lr_on_plateau", ...)

compile.keras.models.Model <- function(object, optimizer = NULL, loss = NULL, metrics = NULL, loss_weights = NULL, weighted_metrics = NULL, run_eagerly = NULL, steps_per_execution = NULL, ..., target_tensors = NULL, sample_weight_mode = NULL, jit_compile = FALSE, auto_scale_loss = TRUE)
  invisible(verb_call("compile", ...))

copy_run <- function(run_dir, to = ".", rename = NULL)
  invisible(verb_call("copy_run"))

copy_run_files <- function(run_dir, to = ".", rename = NULL)
  invisible(verb_call("copy_run_files"))

dataset_digits <- function(convert = TRUE)
  verb_call("dataset_digits")

dataset_mnist <- function(path = "mnist.npz", convert = TRUE)
  verb_call("dataset_mnist")

evaluate.keras.models.Model <- function(object, x = NULL, y = NULL, batch_size = NULL, verbose = "auto", sample_weight = NULL, steps = NULL, callbacks = NULL, ...)
  verb_call("evaluate", ...)

fit.keras.models.Model <- function(object, x = NULL, y = NULL, batch_size = NULL, epochs = 10L, verbose = "auto", callbacks = NULL, view_metrics = "auto", validation_split = 0, validation_data = NULL, shuffle = TRUE, class_weight = NULL, sample_weight = NULL, initial_epoch = 0L, steps_per_epoch = NULL, validation_steps = NULL, ..., validation_batch_size = NULL, validation_freq = 1L)
  invisible(verb_call("fit", ...))

flag_boolean <- function(name, default, description = NULL)
  verb_call("flag_boolean")

flag_integer <- function(name, default, description = NULL)
  verb_call("flag_integer")

flag_numeric <- function(name, default, description = NULL)
  verb_call("flag_numeric")

flag_string <- function(name, default, description = NULL)
  verb_call("flag_string")

get_layer <- function(object, name = NULL, index = NULL)
  verb_call("get_layer")

get_weights <- function(object, trainable = NULL)
  verb_call("get_weights")

is_run_active <- function()
  verb_call("is_run_active")

keras_model <- function(inputs, outputs = NULL, ...)
  verb_call("keras_model", ...)

keras_model_sequential <- function(layers = NULL, name = NULL, ..., input_shape = NULL, input_dtype = NULL, input_batch_size = NULL, input_sparse = NULL, input_ragged = NULL, input_batch_shape = NULL, input_name = NULL, input_tensor = NULL, input_optional = FALSE, trainable = TRUE)
  verb_call("keras_model_sequential", ...)

layer_activation <- function(object, activation, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_activation", ...)

layer_average_pooling_2d <- function(object, pool_size = c(2L, 2L), strides = NULL, padding = "valid", data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_average_pooling_2d", ...)

layer_batch_normalization <- function(object, axis = -1L, momentum = 0.99, epsilon = 0.001, center = TRUE, scale = TRUE, beta_initializer = "zeros", gamma_initializer = "ones", moving_mean_initializer = "zeros", moving_variance_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL, beta_constraint = NULL, gamma_constraint = NULL, synchronized = FALSE, ..., renorm = FALSE, renorm_clipping = NULL, renorm_momentum = 0.99)
  verb_call("layer_batch_normalization", ...)

layer_concatenate <- function(inputs, ..., axis = -1L)
  verb_call("layer_concatenate", ...)

layer_conv_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid", data_format = "channels_last", dilation_rate = 1L, groups = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_conv_1d", ...)

layer_conv_2d <- function(object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L), groups = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_conv_2d", ...)

layer_dense <- function(object, units, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, lora_rank = NULL, lora_alpha = NULL, ..., quantization_config = NULL)
  verb_call("layer_dense", ...)

layer_dropout <- function(object, rate, noise_shape = NULL, seed = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_dropout", ...)

layer_embedding <- function(object, input_dim, output_dim, embeddings_initializer = "uniform", embeddings_regularizer = NULL, activity_regularizer = NULL, embeddings_constraint = NULL, mask_zero = FALSE, input_length = NULL, sparse = FALSE, ..., weights = NULL, lora_rank = NULL, lora_alpha = NULL, quantization_config = NULL)
  verb_call("layer_embedding", ...)

layer_flatten <- function(object, data_format = NULL, input_shape = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_flatten", ...)

layer_gru <- function(object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, unroll = FALSE, time_major = FALSE, reset_after = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL, use_cudnn = "auto")
  verb_call("layer_gru", ...)

layer_input <- function(shape = NULL, batch_shape = NULL, name = NULL, dtype = NULL, sparse = FALSE, tensor = NULL, ragged = FALSE, batch_size = NULL, optional = FALSE)
  verb_call("layer_input")

layer_lstm <- function(object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, time_major = FALSE, unroll = FALSE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL, use_cudnn = "auto")
  verb_call("layer_lstm", ...)

layer_max_pooling_2d <- function(object, pool_size = c(2L, 2L), strides = NULL, padding = "valid", data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_max_pooling_2d", ...)

load_model <- function(model, custom_objects = NULL, compile = TRUE, safe_mode = TRUE)
  verb_call("load_model")

load_model_hdf5 <- function(filepath, custom_objects = NULL, compile = TRUE)
  verb_call("load_model_hdf5")

loss_binary_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., reduction = "auto", name = "binary_crossentropy", dtype = NULL)
  verb_call("loss_binary_crossentropy", ...)

loss_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., reduction = "auto", name = "categorical_crossentropy", dtype = NULL)
  verb_call("loss_categorical_crossentropy", ...)

loss_huber <- function(y_true = NULL, y_pred = NULL, delta = 1L, ..., reduction = "auto", name = "huber_loss", dtype = NULL)
  verb_call("loss_huber", ...)

loss_mean_absolute_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "mean_absolute_error", dtype = NULL)
  verb_call("loss_mean_absolute_error", ...)

loss_mean_squared_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "mean_squared_error", dtype = NULL)
  verb_call("loss_mean_squared_error", ...)

loss_sparse_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, axis = -1L, ..., reduction = "auto", name = "sparse_categorical_crossentropy", ignore_class = NULL, dtype = NULL)
  verb_call("loss_sparse_categorical_crossentropy", ...)

metric_accuracy <- function(..., name = NULL, dtype = NULL)
  verb_call("metric_accuracy", ...)

metric_auc <- function(..., num_thresholds = 200L, curve = "ROC", summation_method = "interpolation", thresholds = NULL, multi_label = FALSE, num_labels = NULL, label_weights = NULL, from_logits = FALSE, name = NULL, dtype = NULL)
  verb_call("metric_auc", ...)

metric_mean_absolute_error <- function(y_true = NULL, y_pred = NULL, ..., name = "mean_absolute_error", dtype = NULL)
  verb_call("metric_mean_absolute_error", ...)

metric_precision <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL, dtype = NULL)
  verb_call("metric_precision", ...)

metric_recall <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL, dtype = NULL)
  verb_call("metric_recall", ...)

optimizer_adam <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, amsgrad = FALSE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Adam", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_adam", ...)

optimizer_adamw <- function(learning_rate = 0.001, weight_decay = 0.004, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, amsgrad = FALSE, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL, ...)
  verb_call("optimizer_adamw", ...)

optimizer_rmsprop <- function(learning_rate = 0.001, rho = 0.9, momentum = 0L, epsilon = 1e-07, centered = FALSE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = 100L, jit_compile = TRUE, name = "RMSprop", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_rmsprop", ...)

optimizer_sgd <- function(learning_rate = 0.01, momentum = 0L, nesterov = FALSE, amsgrad = FALSE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "SGD", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_sgd", ...)

pop_layer <- function(object, rebuild = TRUE)
  invisible(verb_call("pop_layer"))

predict.keras.models.Model <- function(object, x, batch_size = NULL, verbose = "auto", steps = NULL, callbacks = NULL, ...)
  verb_call("predict", ...)

predict_classes <- function(object, x, batch_size = NULL, verbose = 0L, steps = NULL)
  verb_call("predict_classes")

run_dir <- function()
  verb_call("run_dir")

save_model <- function(model, filepath, overwrite = FALSE, zipped = NULL)
  invisible(verb_call("save_model"))

save_model_hdf5 <- function(object, filepath, overwrite = TRUE, include_optimizer = TRUE)
  invisible(verb_call("save_model_hdf5"))

save_run_comparison <- function(runs = NULL, filename = "auto")
  invisible(verb_call("save_run_comparison"))

save_run_view <- function(run_dir = NULL, filename = "auto")
  invisible(verb_call("save_run_view"))

set_weights <- function(object, weights)
  invisible(verb_call("set_weights"))

summary.keras.models.Model <- function(object, line_length = NULL, positions = NULL, expand_nested = FALSE, show_trainable = NULL, compact = TRUE, ...)
  invisible(verb_call("summary", ...))

tensorboard <- function(log_dir = NULL, action = "start", host = "127.0.0.1", port = NULL, launch_browser = NULL, reload_interval = 5L, purge_orphaned_data = TRUE)
  invisible(verb_call("tensorboard"))

tf_function <- function(f, input_signature = NULL, autograph = TRUE, ...)
  verb_call("tf_function", ...)

tf_gpu_configured <- function(verbose = TRUE)
  verb_call("tf_gpu_configured")

tf_probability <- function()
  verb_call("tf_probability")

to_categorical <- function(y = NULL, num_classes = NULL, dtype = "float32", x = NULL)
  verb_call("to_categorical")

train <- function(object, ...)
  verb_call("train", ...)

train_and_evaluate <- function(object, ...)
  verb_call("train_and_evaluate", ...)

unique_run_dir <- function(runs_dir = "runs", seconds_scale = 0L)
  verb_call("unique_run_dir")

update_run_metrics <- function(viewer, metrics)
  invisible(verb_call("update_run_metrics"))

view_run_metrics <- function(metrics)
  verb_call("view_run_metrics")

write_run_data <- function(type, data)
  invisible(verb_call("write_run_data"))

write_run_metadata <- function(type, data, run_dir = NULL)
  invisible(verb_call("write_run_metadata"))

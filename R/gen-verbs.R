# Generated from rkeras/vocab by python -m tools.generate. Do not edit.

compile <- function(object, ...) UseMethod("compile")

evaluate <- function(object, ...) UseMethod("evaluate")

export_savedmodel <- function(object, export_dir_base, ...) UseMethod("export_savedmodel")

fit <- function(object, ...) UseMethod("fit")

activation_celu <- function(x, alpha = 1L)
  run_verb("activation_celu", supplied())

activation_elu <- function(x, alpha = 1L)
  run_verb("activation_elu", supplied())

activation_exponential <- function(x)
  run_verb("activation_exponential", supplied())

activation_gelu <- function(x, approximate = FALSE)
  run_verb("activation_gelu", supplied())

activation_glu <- function(x, axis = -1L)
  run_verb("activation_glu", supplied())

activation_hard_shrink <- function(x, threshold = 0.5)
  run_verb("activation_hard_shrink", supplied())

activation_hard_sigmoid <- function(x)
  run_verb("activation_hard_sigmoid", supplied())

activation_hard_silu <- function(x)
  run_verb("activation_hard_silu", supplied())

activation_hard_swish <- function(x)
  run_verb("activation_hard_swish", supplied())

activation_hard_tanh <- function(x)
  run_verb("activation_hard_tanh", supplied())

activation_leaky_relu <- function(x, negative_slope = 0.2)
  run_verb("activation_leaky_relu", supplied())

activation_linear <- function(x)
  run_verb("activation_linear", supplied())

activation_log_sigmoid <- function(x)
  run_verb("activation_log_sigmoid", supplied())

activation_log_softmax <- function(x, axis = -1L)
  run_verb("activation_log_softmax", supplied())

activation_mish <- function(x)
  run_verb("activation_mish", supplied())

activation_relu <- function(x, alpha = 0L, max_value = NULL, threshold = 0L, negative_slope = 0L)
  run_verb("activation_relu", supplied())

activation_relu6 <- function(x)
  run_verb("activation_relu6", supplied())

activation_selu <- function(x)
  run_verb("activation_selu", supplied())

activation_sigmoid <- function(x)
  run_verb("activation_sigmoid", supplied())

activation_silu <- function(x)
  run_verb("activation_silu", supplied())

activation_soft_shrink <- function(x, threshold = 0.5)
  run_verb("activation_soft_shrink", supplied())

activation_softmax <- function(x, axis = -1L)
  run_verb("activation_softmax", supplied())

activation_softplus <- function(x)
  run_verb("activation_softplus", supplied())

activation_softsign <- function(x)
  run_verb("activation_softsign", supplied())

activation_sparse_plus <- function(x)
  run_verb("activation_sparse_plus", supplied())

activation_sparse_sigmoid <- function(x)
  run_verb("activation_sparse_sigmoid", supplied())

activation_sparsemax <- function(x, axis = -1L)
  run_verb("activation_sparsemax", supplied())

activation_squareplus <- function(x, b = 4L)
  run_verb("activation_squareplus", supplied())

activation_swish <- function(x)
  run_verb("activation_swish", supplied())

activation_tanh <- function(x)
  run_verb("activation_tanh", supplied())

activation_tanh_shrink <- function(x)
  run_verb("activation_tanh_shrink", supplied())

activation_threshold <- function(x, threshold, default_value)
  run_verb("activation_threshold", supplied())

adapt <- function(object, data, ..., batch_size = NULL, steps = NULL)
  invisible(run_verb("adapt", supplied(), dots(...)))

all_nominal <- function()
  run_verb("all_nominal", supplied())

all_numeric <- function()
  run_verb("all_numeric", supplied())

application_convnext_base <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet",
    input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    name = "convnext_base")
  run_verb("application_convnext_base", supplied())

application_convnext_large <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet",
    input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    name = "convnext_large")
  run_verb("application_convnext_large", supplied())

application_convnext_small <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet",
    input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    name = "convnext_small")
  run_verb("application_convnext_small", supplied())

application_convnext_tiny <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet",
    input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    name = "convnext_tiny")
  run_verb("application_convnext_tiny", supplied())

application_convnext_xlarge <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet",
    input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    name = "convnext_xlarge")
  run_verb("application_convnext_xlarge", supplied())

application_decode_predictions <- function(model, preds, top = 5L, ...)
  run_verb("application_decode_predictions", supplied(), dots(...))

application_densenet <- function(blocks, include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L)
  run_verb("application_densenet", supplied())

application_densenet121 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "densenet121")
  run_verb("application_densenet121", supplied())

application_densenet169 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "densenet169")
  run_verb("application_densenet169", supplied())

application_densenet201 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "densenet201")
  run_verb("application_densenet201", supplied())

application_efficientnet_b0 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ...,
    name = "efficientnetb0")
  run_verb("application_efficientnet_b0", supplied(), dots(...))

application_efficientnet_b1 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ...,
    name = "efficientnetb1")
  run_verb("application_efficientnet_b1", supplied(), dots(...))

application_efficientnet_b2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ...,
    name = "efficientnetb2")
  run_verb("application_efficientnet_b2", supplied(), dots(...))

application_efficientnet_b3 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ...,
    name = "efficientnetb3")
  run_verb("application_efficientnet_b3", supplied(), dots(...))

application_efficientnet_b4 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ...,
    name = "efficientnetb4")
  run_verb("application_efficientnet_b4", supplied(), dots(...))

application_efficientnet_b5 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ...,
    name = "efficientnetb5")
  run_verb("application_efficientnet_b5", supplied(), dots(...))

application_efficientnet_b6 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ...,
    name = "efficientnetb6")
  run_verb("application_efficientnet_b6", supplied(), dots(...))

application_efficientnet_b7 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ...,
    name = "efficientnetb7")
  run_verb("application_efficientnet_b7", supplied(), dots(...))

application_efficientnet_v2b0 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    include_preprocessing = TRUE, name = "efficientnetv2-b0")
  run_verb("application_efficientnet_v2b0", supplied())

application_efficientnet_v2b1 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    include_preprocessing = TRUE, name = "efficientnetv2-b1")
  run_verb("application_efficientnet_v2b1", supplied())

application_efficientnet_v2b2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    include_preprocessing = TRUE, name = "efficientnetv2-b2")
  run_verb("application_efficientnet_v2b2", supplied())

application_efficientnet_v2b3 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    include_preprocessing = TRUE, name = "efficientnetv2-b3")
  run_verb("application_efficientnet_v2b3", supplied())

application_efficientnet_v2l <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    include_preprocessing = TRUE, name = "efficientnetv2-l")
  run_verb("application_efficientnet_v2l", supplied())

application_efficientnet_v2m <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    include_preprocessing = TRUE, name = "efficientnetv2-m")
  run_verb("application_efficientnet_v2m", supplied())

application_efficientnet_v2s <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
    include_preprocessing = TRUE, name = "efficientnetv2-s")
  run_verb("application_efficientnet_v2s", supplied())

application_inception_resnet_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ...,
    name = "inception_resnet_v2")
  run_verb("application_inception_resnet_v2", supplied(), dots(...))

application_inception_v3 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "inception_v3")
  run_verb("application_inception_v3", supplied(), dots(...))

application_mobilenet <- function(input_shape = NULL, alpha = 1L, depth_multiplier = 1L, dropout = 0.001,
    include_top = TRUE, weights = "imagenet", input_tensor = NULL, pooling = NULL, classes = 1000L,
    classifier_activation = "softmax", ..., name = NULL)
  run_verb("application_mobilenet", supplied(), dots(...))

application_mobilenet_v2 <- function(input_shape = NULL, alpha = 1L, include_top = TRUE, weights = "imagenet",
    input_tensor = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = NULL)
  run_verb("application_mobilenet_v2", supplied(), dots(...))

application_mobilenet_v3_large <- function(input_shape = NULL, alpha = 1L, minimalistic = FALSE, include_top = TRUE,
    weights = "imagenet", input_tensor = NULL, classes = 1000L, pooling = NULL, dropout_rate = 0.2,
    classifier_activation = "softmax", include_preprocessing = TRUE, name = "MobileNetV3Large")
  run_verb("application_mobilenet_v3_large", supplied())

application_mobilenet_v3_small <- function(input_shape = NULL, alpha = 1L, minimalistic = FALSE, include_top = TRUE,
    weights = "imagenet", input_tensor = NULL, classes = 1000L, pooling = NULL, dropout_rate = 0.2,
    classifier_activation = "softmax", include_preprocessing = TRUE, name = "MobileNetV3Small")
  run_verb("application_mobilenet_v3_small", supplied())

application_nasnet <- function(input_shape = NULL, penultimate_filters = 4032L, num_blocks = 6L,
    stem_block_filters = 96L, skip_reduction = TRUE, filter_multiplier = 2L, include_top = TRUE, weights = NULL,
    input_tensor = NULL, pooling = NULL, classes = 1000L, default_size = NULL)
  run_verb("application_nasnet", supplied())

application_nasnet_large <- function(input_shape = NULL, include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "nasnet_large")
  run_verb("application_nasnet_large", supplied())

application_nasnet_mobile <- function(input_shape = NULL, include_top = TRUE, weights = "imagenet", input_tensor = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "nasnet_mobile")
  run_verb("application_nasnet_mobile", supplied())

application_nasnetlarge <- function(input_shape = NULL, include_top = TRUE, weights = NULL, input_tensor = NULL,
    pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "nasnet_large")
  run_verb("application_nasnetlarge", supplied(), dots(...))

application_nasnetmobile <- function(input_shape = NULL, include_top = TRUE, weights = NULL, input_tensor = NULL,
    pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "nasnet_mobile")
  run_verb("application_nasnetmobile", supplied(), dots(...))

application_preprocess_inputs <- function(model, x, ..., data_format = NULL)
  run_verb("application_preprocess_inputs", supplied(), dots(...))

application_resnet101 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "resnet101")
  run_verb("application_resnet101", supplied(), dots(...))

application_resnet101_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "resnet101v2")
  run_verb("application_resnet101_v2", supplied(), dots(...))

application_resnet152 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "resnet152")
  run_verb("application_resnet152", supplied(), dots(...))

application_resnet152_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "resnet152v2")
  run_verb("application_resnet152_v2", supplied(), dots(...))

application_resnet50 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "resnet50")
  run_verb("application_resnet50", supplied(), dots(...))

application_resnet50_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "resnet50v2")
  run_verb("application_resnet50_v2", supplied(), dots(...))

application_vgg16 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "vgg16")
  run_verb("application_vgg16", supplied())

application_vgg19 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "vgg19")
  run_verb("application_vgg19", supplied())

application_xception <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL,
    pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "xception")
  run_verb("application_xception", supplied(), dots(...))

as_array_iterator <- function(dataset)
  run_verb("as_array_iterator", supplied())

as_tensor <- function(x, dtype = NULL, ..., name = NULL, shape = NULL)
  run_verb("as_tensor", supplied(), dots(...))

as_tf_dataset <- function(dataset)
  run_verb("as_tf_dataset", supplied())

audio_dataset_from_directory <- function(directory, labels = "inferred", label_mode = "int", class_names = NULL,
    batch_size = 32L, sampling_rate = NULL, output_sequence_length = NULL, ragged = FALSE, shuffle = TRUE, seed = NULL,
    validation_split = NULL, subset = NULL, follow_links = FALSE, verbose = TRUE)
  run_verb("audio_dataset_from_directory", supplied())

backend <- function(convert = TRUE)
  run_verb("backend", supplied())

bidirectional <- function(object, layer, merge_mode = "concat", weights = NULL, backward_layer = NULL, ...)
  unprinted_model(run_verb("bidirectional", supplied(), dots(...)))

bounding_boxes_affine_transform <- function(boxes, angle, translate_x, translate_y, scale, shear_x, shear_y, height,
    width, center_x = NULL, center_y = NULL, bounding_box_format = "xyxy")
  run_verb("bounding_boxes_affine_transform", supplied())

bounding_boxes_clip_to_image_size <- function(bounding_boxes, height = NULL, width = NULL, bounding_box_format = "xyxy")
  run_verb("bounding_boxes_clip_to_image_size", supplied())

bounding_boxes_compute_ciou <- function(boxes1, boxes2, bounding_box_format, image_shape = NULL)
  run_verb("bounding_boxes_compute_ciou", supplied())

bounding_boxes_compute_iou <- function(boxes1, boxes2, bounding_box_format, use_masking = FALSE, mask_val = -1L,
    image_shape = NULL)
  run_verb("bounding_boxes_compute_iou", supplied())

bounding_boxes_convert_format <- function(boxes, source, target, height = NULL, width = NULL, dtype = "float32")
  run_verb("bounding_boxes_convert_format", supplied())

bounding_boxes_crop <- function(boxes, top, left, height, width, bounding_box_format = "xyxy")
  run_verb("bounding_boxes_crop", supplied())

bounding_boxes_decode_deltas_to_boxes <- function(anchors, boxes_delta, anchor_format, box_format,
    encoded_format = "center_yxhw", variance = NULL, image_shape = NULL)
  run_verb("bounding_boxes_decode_deltas_to_boxes", supplied())

bounding_boxes_encode_box_to_deltas <- function(anchors, boxes, anchor_format, box_format,
    encoding_format = "center_yxhw", variance = NULL, image_shape = NULL)
  run_verb("bounding_boxes_encode_box_to_deltas", supplied())

bounding_boxes_pad <- function(boxes, top, left, height = NULL, width = NULL, bounding_box_format = "xyxy")
  run_verb("bounding_boxes_pad", supplied())

callback_backup_and_restore <- function(backup_dir, ..., save_freq = "epoch", double_checkpoint = FALSE,
    delete_checkpoint = TRUE)
  run_verb("callback_backup_and_restore", supplied(), dots(...))

callback_csv_logger <- function(filename, separator = ",", append = FALSE)
  run_verb("callback_csv_logger", supplied())

callback_early_stopping <- function(monitor = "val_loss", min_delta = 0L, patience = 0L, verbose = 0L, mode = "auto",
    baseline = NULL, restore_best_weights = FALSE, start_from_epoch = 0L)
  run_verb("callback_early_stopping", supplied())

callback_history <- function()
  run_verb("callback_history", supplied())

callback_lambda <- function(on_epoch_begin = NULL, on_epoch_end = NULL, on_batch_begin = NULL, on_batch_end = NULL,
    on_train_batch_begin = NULL, on_train_batch_end = NULL, on_train_begin = NULL, on_train_end = NULL,
    on_predict_batch_begin = NULL, on_predict_batch_end = NULL, on_predict_begin = NULL, on_predict_end = NULL,
    on_test_batch_begin = NULL, on_test_batch_end = NULL, on_test_begin = NULL, on_test_end = NULL, ...)
  run_verb("callback_lambda", supplied(), dots(...))

callback_lambda_stop_training <- function()
  run_verb("callback_lambda_stop_training", supplied())

callback_learning_rate_scheduler <- function(schedule, verbose = 0L)
  run_verb("callback_learning_rate_scheduler", supplied())

callback_list <- function(callbacks = NULL, add_history = FALSE, add_progbar = FALSE, model = NULL, ...)
  run_verb("callback_list", supplied(), dots(...))

callback_model_checkpoint <- function(filepath, monitor = "val_loss", verbose = 0L, save_best_only = FALSE,
    save_weights_only = FALSE, mode = "auto", period = NULL, save_freq = "epoch", initial_value_threshold = NULL)
  run_verb("callback_model_checkpoint", supplied())

callback_orbax_checkpoint <- function(directory, monitor = "val_loss", verbose = 0L, save_best_only = FALSE,
    mode = "auto", save_freq = "epoch", initial_value_threshold = NULL, max_to_keep = 1L, save_on_background = TRUE,
    save_weights_only = FALSE)
  run_verb("callback_orbax_checkpoint", supplied())

callback_progbar_logger <- function(count_mode = "samples", stateful_metrics = NULL)
  run_verb("callback_progbar_logger", supplied())

callback_reduce_lr_on_plateau <- function(monitor = "val_loss", factor = 0.1, patience = 10L, verbose = 0L,
    mode = "auto", min_delta = 0.0001, cooldown = 0L, min_lr = 0L, ...)
  run_verb("callback_reduce_lr_on_plateau", supplied(), dots(...))

callback_remote_monitor <- function(root = "https://localhost:9000", path = "/publish/epoch/end/", field = "data",
    headers = NULL, send_as_json = FALSE)
  run_verb("callback_remote_monitor", supplied())

callback_swap_ema_weights <- function(swap_on_epoch = FALSE)
  run_verb("callback_swap_ema_weights", supplied())

callback_tensorboard <- function(log_dir = NULL, histogram_freq = 0L, batch_size = NULL, write_graph = TRUE,
    write_grads = FALSE, write_images = FALSE, embeddings_freq = 0L, embeddings_layer_names = NULL,
    embeddings_metadata = NULL, embeddings_data = NULL, update_freq = "epoch", profile_batch = 0L,
    write_steps_per_second = FALSE)
  run_verb("callback_tensorboard", supplied())

callback_terminate_on_naan <- function(..., raise_error = FALSE)
  run_verb("callback_terminate_on_naan", supplied(), dots(...))

callback_terminate_on_nan <- function(..., raise_error = FALSE)
  run_verb("callback_terminate_on_nan", supplied(), dots(...))

choose_from_datasets <- function(datasets, choice_dataset, stop_on_empty_dataset = TRUE)
  run_verb("choose_from_datasets", supplied())

clear_session <- function(free_memory = TRUE)
  invisible(run_verb("clear_session", supplied()))

clone_model <- function(model, input_tensors = NULL, clone_function = NULL, call_function = NULL, recursive = FALSE,
    ...)
  run_verb("clone_model", supplied(), dots(...))

compile.keras.models.Model <- function(object, optimizer = NULL, loss = NULL, metrics = NULL, loss_weights = NULL,
    weighted_metrics = NULL, run_eagerly = NULL, steps_per_execution = NULL, ..., target_tensors = NULL,
    sample_weight_mode = NULL, jit_compile = FALSE, auto_scale_loss = TRUE)
  invisible(run_verb("compile", supplied(), dots(...)))

config_backend <- function()
  run_verb("config_backend", supplied())

config_disable_flash_attention <- function()
  invisible(run_verb("config_disable_flash_attention", supplied()))

config_disable_interactive_logging <- function()
  invisible(run_verb("config_disable_interactive_logging", supplied()))

config_disable_traceback_filtering <- function()
  invisible(run_verb("config_disable_traceback_filtering", supplied()))

config_dtype_policy <- function()
  run_verb("config_dtype_policy", supplied())

config_enable_flash_attention <- function()
  invisible(run_verb("config_enable_flash_attention", supplied()))

config_enable_interactive_logging <- function()
  invisible(run_verb("config_enable_interactive_logging", supplied()))

config_enable_traceback_filtering <- function()
  invisible(run_verb("config_enable_traceback_filtering", supplied()))

config_enable_unsafe_deserialization <- function()
  invisible(run_verb("config_enable_unsafe_deserialization", supplied()))

config_epsilon <- function()
  run_verb("config_epsilon", supplied())

config_floatx <- function()
  run_verb("config_floatx", supplied())

config_image_data_format <- function()
  run_verb("config_image_data_format", supplied())

config_is_flash_attention_enabled <- function()
  run_verb("config_is_flash_attention_enabled", supplied())

config_is_interactive_logging_enabled <- function()
  run_verb("config_is_interactive_logging_enabled", supplied())

config_is_nnx_enabled <- function()
  run_verb("config_is_nnx_enabled", supplied())

config_is_traceback_filtering_enabled <- function()
  run_verb("config_is_traceback_filtering_enabled", supplied())

config_max_epochs <- function()
  run_verb("config_max_epochs", supplied())

config_max_steps_per_epoch <- function()
  run_verb("config_max_steps_per_epoch", supplied())

config_set_backend <- function(backend)
  invisible(run_verb("config_set_backend", supplied()))

config_set_dtype_policy <- function(policy)
  invisible(run_verb("config_set_dtype_policy", supplied()))

config_set_epsilon <- function(value)
  invisible(run_verb("config_set_epsilon", supplied()))

config_set_floatx <- function(value)
  invisible(run_verb("config_set_floatx", supplied()))

config_set_image_data_format <- function(data_format)
  invisible(run_verb("config_set_image_data_format", supplied()))

config_set_max_epochs <- function(max_epochs)
  invisible(run_verb("config_set_max_epochs", supplied()))

config_set_max_steps_per_epoch <- function(max_steps_per_epoch)
  invisible(run_verb("config_set_max_steps_per_epoch", supplied()))

constraint_maxnorm <- function(max_value = 2L, axis = 0L)
  run_verb("constraint_maxnorm", supplied())

constraint_minmaxnorm <- function(min_value = 0L, max_value = 1L, rate = 1L, axis = 0L)
  run_verb("constraint_minmaxnorm", supplied())

constraint_nonneg <- function()
  run_verb("constraint_nonneg", supplied())

constraint_unitnorm <- function(axis = 0L)
  run_verb("constraint_unitnorm", supplied())

convnext_decode_predictions <- function(preds, top = 5L)
  run_verb("convnext_decode_predictions", supplied())

convnext_preprocess_input <- function(x, data_format = NULL)
  run_verb("convnext_preprocess_input", supplied())

copy_run <- function(run_dir, to = ".", rename = NULL)
  invisible(run_verb("copy_run", with_run_directories(supplied())))

copy_run_files <- function(run_dir, to = ".", rename = NULL)
  invisible(run_verb("copy_run_files", with_run_directories(supplied())))

count_params <- function(object)
  run_verb("count_params", supplied())

csv_record_spec <- function(example_file = NULL, skip = 0L, names = NULL, types = NULL, defaults = NULL)
  run_verb("csv_record_spec", supplied())

custom_metric <- function(name, metric_fn)
  run_verb("custom_metric", supplied())

dataset_batch <- function(dataset, batch_size, drop_remainder = FALSE, num_parallel_calls = NULL, deterministic = NULL,
    name = NULL)
  run_verb("dataset_batch", supplied())

dataset_boston_housing <- function(path = "boston_housing.npz", test_split = 0.2, seed = 113L, convert = TRUE)
  run_verb("dataset_boston_housing", supplied())

dataset_bucket_by_sequence_length <- function(dataset, element_length_func, bucket_boundaries, bucket_batch_sizes,
    padded_shapes = NULL, padding_values = NULL, pad_to_bucket_boundary = FALSE, no_padding = FALSE,
    drop_remainder = FALSE, name = NULL)
  run_verb("dataset_bucket_by_sequence_length", supplied())

dataset_cache <- function(dataset, filename = NULL, ..., name = NULL)
  run_verb("dataset_cache", supplied(), dots(...))

dataset_california_housing <- function(version = "large", path = "california_housing.npz", test_split = 0.2,
    seed = 113L, convert = TRUE)
  run_verb("dataset_california_housing", supplied())

dataset_cifar10 <- function(convert = TRUE)
  run_verb("dataset_cifar10", supplied())

dataset_cifar100 <- function(label_mode = "fine", convert = TRUE)
  run_verb("dataset_cifar100", supplied())

dataset_collect <- function(dataset, iter_max = NULL)
  run_verb("dataset_collect", supplied())

dataset_concatenate <- function(dataset, ...)
  run_verb("dataset_concatenate", supplied(), dots(...))

dataset_decode_delim <- function(dataset, record_spec, parallel_records = NULL)
  run_verb("dataset_decode_delim", supplied())

dataset_digits <- function(convert = TRUE)
  run_verb("dataset_digits", supplied())

dataset_enumerate <- function(dataset, start = 0L, ..., name = NULL)
  run_verb("dataset_enumerate", supplied(), dots(...))

dataset_fashion_mnist <- function(convert = TRUE)
  run_verb("dataset_fashion_mnist", supplied())

dataset_filter <- function(dataset, predicate, ..., name = NULL)
  run_verb("dataset_filter", supplied(), dots(...))

dataset_flat_map <- function(dataset, map_func, ..., name = NULL)
  run_verb("dataset_flat_map", supplied(), dots(...))

dataset_group_by_window <- function(dataset, key_func, reduce_func, window_size = NULL, window_size_func = NULL,
    name = NULL)
  run_verb("dataset_group_by_window", supplied())

dataset_hearts <- function()
  run_verb("dataset_hearts", supplied())

dataset_imdb <- function(path = "imdb.npz", num_words = NULL, skip_top = 0L, maxlen = NULL, seed = 113L,
    start_char = 1L, oov_char = 2L, index_from = 3L, convert = TRUE)
  run_verb("dataset_imdb", supplied())

dataset_imdb_word_index <- function(path = "imdb_word_index.json")
  run_verb("dataset_imdb_word_index", supplied())

dataset_interleave <- function(dataset, map_func, cycle_length = NULL, block_length = 1L, num_parallel_calls = NULL,
    deterministic = NULL, name = NULL)
  run_verb("dataset_interleave", supplied())

dataset_map <- function(dataset, map_func, num_parallel_calls = NULL, ..., deterministic = NULL, synchronous = NULL,
    use_unbounded_threadpool = FALSE, name = NULL)
  run_verb("dataset_map", supplied(), dots(...))

dataset_map_and_batch <- function(dataset, map_func, batch_size, num_parallel_batches = NULL, drop_remainder = FALSE,
    num_parallel_calls = NULL)
  run_verb("dataset_map_and_batch", supplied())

dataset_mnist <- function(path = "mnist.npz", convert = TRUE)
  run_verb("dataset_mnist", supplied())

dataset_options <- function(dataset, ...)
  run_verb("dataset_options", supplied(), dots(...))

dataset_padded_batch <- function(dataset, batch_size, padded_shapes = NULL, padding_values = NULL,
    drop_remainder = FALSE, name = NULL)
  run_verb("dataset_padded_batch", supplied())

dataset_prefetch <- function(dataset, buffer_size = NULL, ..., name = NULL)
  run_verb("dataset_prefetch", supplied(), dots(...))

dataset_prefetch_to_device <- function(dataset, device, buffer_size = NULL)
  run_verb("dataset_prefetch_to_device", supplied())

dataset_rebatch <- function(dataset, batch_size, drop_remainder = FALSE, name = NULL)
  run_verb("dataset_rebatch", supplied())

dataset_reduce <- function(dataset, initial_state, reduce_func, ..., name = NULL)
  run_verb("dataset_reduce", supplied(), dots(...))

dataset_rejection_resample <- function(dataset, class_func, target_dist, initial_dist = NULL, seed = NULL, name = NULL)
  run_verb("dataset_rejection_resample", supplied())

dataset_repeat <- function(dataset, count = NULL, ..., name = NULL)
  run_verb("dataset_repeat", supplied(), dots(...))

dataset_reuters <- function(path = "reuters.npz", num_words = NULL, skip_top = 0L, maxlen = NULL, test_split = 0.2,
    seed = 113L, start_char = 1L, oov_char = 2L, index_from = 3L, convert = TRUE)
  run_verb("dataset_reuters", supplied())

dataset_reuters_label_names <- function()
  run_verb("dataset_reuters_label_names", supplied())

dataset_reuters_word_index <- function(path = "reuters_word_index.pkl")
  run_verb("dataset_reuters_word_index", supplied())

dataset_scan <- function(dataset, initial_state, scan_func, ..., name = NULL)
  run_verb("dataset_scan", supplied(), dots(...))

dataset_shard <- function(dataset, num_shards, index, ..., name = NULL)
  run_verb("dataset_shard", supplied(), dots(...))

dataset_shard_by_worker <- function(dataset)
  run_verb("dataset_shard_by_worker", supplied())

dataset_shuffle <- function(dataset, buffer_size, seed = NULL, reshuffle_each_iteration = NULL, ..., name = NULL)
  run_verb("dataset_shuffle", supplied(), dots(...))

dataset_shuffle_and_repeat <- function(dataset, buffer_size, count = NULL, seed = NULL)
  run_verb("dataset_shuffle_and_repeat", supplied())

dataset_skip <- function(dataset, count, ..., name = NULL)
  run_verb("dataset_skip", supplied(), dots(...))

dataset_snapshot <- function(dataset, path, compression = "AUTO", reader_func = NULL, shard_func = NULL, ...,
    name = NULL)
  run_verb("dataset_snapshot", supplied(), dots(...))

dataset_take <- function(dataset, count, ..., name = NULL)
  run_verb("dataset_take", supplied(), dots(...))

dataset_take_while <- function(dataset, predicate, name = NULL)
  run_verb("dataset_take_while", supplied())

dataset_unbatch <- function(dataset, name = NULL)
  run_verb("dataset_unbatch", supplied())

dataset_unique <- function(dataset, name = NULL)
  run_verb("dataset_unique", supplied())

dataset_use_spec <- function(dataset, spec)
  run_verb("dataset_use_spec", supplied())

dataset_window <- function(dataset, size, shift = NULL, stride = 1L, drop_remainder = FALSE, ..., name = NULL)
  run_verb("dataset_window", supplied(), dots(...))

delim_record_spec <- function(example_file = NULL, delim = ",", skip = 0L, names = NULL, types = NULL, defaults = NULL)
  run_verb("delim_record_spec", supplied())

dense_features <- function(spec)
  run_verb("dense_features", supplied())

densenet_decode_predictions <- function(preds, top = 5L)
  run_verb("densenet_decode_predictions", supplied())

densenet_preprocess_input <- function(x, data_format = NULL)
  run_verb("densenet_preprocess_input", supplied())

deserialize_keras_object <- function(config, custom_objects = NULL, safe_mode = TRUE, ...)
  run_verb("deserialize_keras_object", supplied(), dots(...))

distillation_feature <- function(loss = "mse", teacher_layer_name = NULL, student_layer_name = NULL)
  run_verb("distillation_feature", supplied())

distillation_logits <- function(temperature = 3, loss = "kl_divergence")
  run_verb("distillation_logits", supplied())

distillation_loss <- function(compute_loss)
  run_verb("distillation_loss", supplied())

distiller <- function(teacher, student, distillation_losses, distillation_loss_weights = NULL,
    student_loss_weight = 0.5, name = "distiller", ...)
  run_verb("distiller", supplied(), dots(...))

distribution_data_parallel <- function(device_mesh = NULL, devices = NULL, auto_shard_dataset = TRUE)
  run_verb("distribution_data_parallel", supplied())

distribution_device_mesh <- function(shape, axis_names, devices = NULL)
  run_verb("distribution_device_mesh", supplied())

distribution_distribute_tensor <- function(tensor, layout)
  run_verb("distribution_distribute_tensor", supplied())

distribution_distribution <- function()
  run_verb("distribution_distribution", supplied())

distribution_get_device_count <- function(device_type = NULL)
  run_verb("distribution_get_device_count", supplied())

distribution_initialize <- function(job_addresses = NULL, num_processes = NULL, process_id = NULL)
  run_verb("distribution_initialize", supplied())

distribution_layout_map <- function(device_mesh)
  run_verb("distribution_layout_map", supplied())

distribution_list_devices <- function(device_type = NULL)
  run_verb("distribution_list_devices", supplied())

distribution_model_parallel <- function(layout_map = NULL, batch_dim_name = NULL, auto_shard_dataset = TRUE, ...)
  run_verb("distribution_model_parallel", supplied(), dots(...))

distribution_set_distribution <- function(value)
  invisible(run_verb("distribution_set_distribution", supplied()))

distribution_tensor_layout <- function(axes, device_mesh = NULL)
  run_verb("distribution_tensor_layout", supplied())

draw_bounding_boxes <- function(images, bounding_boxes, bounding_box_format, class_mapping = NULL,
    color = c(128L, 128L, 128L), line_thickness = 2L, text_thickness = 1L, font_scale = 1, data_format = NULL)
  run_verb("draw_bounding_boxes", supplied())

draw_segmentation_masks <- function(images, segmentation_masks, num_classes = NULL, color_mapping = NULL, alpha = 0.8,
    blend = TRUE, ignore_index = -1L, data_format = NULL)
  run_verb("draw_segmentation_masks", supplied())

dtype_policy <- function(name = NULL)
  run_verb("dtype_policy", supplied())

dtype_policy_awq <- function(mode, source_name = NULL)
  run_verb("dtype_policy_awq", supplied())

dtype_policy_float <- function(name = NULL)
  run_verb("dtype_policy_float", supplied())

dtype_policy_gptq <- function(mode, source_name = NULL)
  run_verb("dtype_policy_gptq", supplied())

dtype_policy_int4 <- function(mode, source_name = NULL)
  run_verb("dtype_policy_int4", supplied())

dtype_policy_map <- function(default_policy = NULL, policy_map = NULL)
  run_verb("dtype_policy_map", supplied())

dtype_policy_quantized <- function(mode, source_name = NULL)
  run_verb("dtype_policy_quantized", supplied())

dtype_policy_quantized_float8 <- function(mode, source_name = NULL, amax_history_length = 1024L)
  run_verb("dtype_policy_quantized_float8", supplied())

efficientnet_decode_predictions <- function(preds, top = 5L)
  run_verb("efficientnet_decode_predictions", supplied())

efficientnet_preprocess_input <- function(x, data_format = NULL)
  run_verb("efficientnet_preprocess_input", supplied())

efficientnet_v2_decode_predictions <- function(preds, top = 5L)
  run_verb("efficientnet_v2_decode_predictions", supplied())

efficientnet_v2_preprocess_input <- function(x, data_format = NULL)
  run_verb("efficientnet_v2_preprocess_input", supplied())

eval_spec <- function(input_fn, steps = 100L, name = NULL)
  run_verb("eval_spec", supplied())

evaluate.keras.models.Model <- function(object, x = NULL, y = NULL, batch_size = NULL, verbose = "auto",
    sample_weight = NULL, steps = NULL, callbacks = NULL, ...)
  run_verb("evaluate", with_tune_option(with_verbose_option(supplied())), dots(...))

evaluate_generator <- function(object, generator, steps, max_queue_size = 10L, workers = 1L, callbacks = NULL)
  run_verb("evaluate_generator", with_tune_option(supplied()))

everything <- function(vars = NULL)
  run_verb("everything", supplied())

export_export_archive <- function(...)
  run_verb("export_export_archive", supplied(), dots(...))

export_savedmodel.keras.models.Model <- function(object, export_dir_base, overwrite = TRUE, versioned = NULL,
    remove_learning_phase = TRUE, as_text = FALSE, ..., format = "tf_saved_model", verbose = NULL,
    input_signature = NULL)
  invisible(run_verb("export_savedmodel", supplied(), dots(...)))

export_tflite <- function(model, path = NULL, optimizations = NULL, quantize = NULL, representative_dataset = NULL,
    overwrite = TRUE)
  invisible(run_verb("export_tflite", supplied()))

feature_cross <- function(feature_names, crossing_dim, output_mode = "one_hot")
  run_verb("feature_cross", supplied())

feature_custom <- function(dtype, preprocessor, output_mode)
  run_verb("feature_custom", supplied())

feature_float <- function(name = NULL)
  run_verb("feature_float", supplied())

feature_float_discretized <- function(num_bins, bin_boundaries = NULL, output_mode = "one_hot", name = NULL)
  run_verb("feature_float_discretized", supplied())

feature_float_normalized <- function(name = NULL)
  run_verb("feature_float_normalized", supplied())

feature_float_rescaled <- function(scale = 1L, offset = 0L, name = NULL)
  run_verb("feature_float_rescaled", supplied())

feature_integer_categorical <- function(max_tokens = NULL, num_oov_indices = 1L, output_mode = "one_hot", name = NULL)
  run_verb("feature_integer_categorical", supplied())

feature_integer_hashed <- function(num_bins, output_mode = "one_hot", name = NULL)
  run_verb("feature_integer_hashed", supplied())

feature_string_categorical <- function(max_tokens = NULL, num_oov_indices = 1L, output_mode = "one_hot", name = NULL)
  run_verb("feature_string_categorical", supplied())

feature_string_hashed <- function(num_bins, output_mode = "one_hot", name = NULL)
  run_verb("feature_string_hashed", supplied())

file_list_dataset <- function(file_pattern, shuffle = NULL, seed = NULL, ..., name = NULL)
  run_verb("file_list_dataset", supplied(), dots(...))

fit.keras.models.Model <- function(object, x = NULL, y = NULL, batch_size = NULL, epochs = 10L, verbose = "auto",
    callbacks = NULL, view_metrics = "auto", validation_split = 0, validation_data = NULL, shuffle = TRUE,
    class_weight = NULL, sample_weight = NULL, initial_epoch = 0L, steps_per_epoch = NULL, validation_steps = NULL, ...,
    validation_batch_size = NULL, validation_freq = 1L)
  invisible(run_verb("fit", with_live_metrics(with_tune_option(with_verbose_option(supplied()))), dots(...)))

fit_generator <- function(object, generator, steps_per_epoch, epochs = 1L, verbose = "auto", callbacks = NULL,
    view_metrics = "auto", validation_data = NULL, validation_steps = NULL, class_weight = NULL, max_queue_size = 10L,
    workers = 1L, initial_epoch = 0L)
  invisible(run_verb("fit_generator", with_live_metrics(with_tune_option(with_verbose_option(supplied())))))

fit_image_data_generator <- function(object, x, augment = FALSE, rounds = 1L, seed = NULL)
  invisible(run_verb("fit_image_data_generator", supplied()))

fit_text_tokenizer <- function(object, x)
  invisible(run_verb("fit_text_tokenizer", supplied()))

fixed_length_record_dataset <- function(filenames, record_bytes, header_bytes = NULL, footer_bytes = NULL,
    buffer_size = NULL, ..., compression_type = NULL, num_parallel_reads = NULL, name = NULL)
  run_verb("fixed_length_record_dataset", supplied(), dots(...))

flag_boolean <- function(name, default, description = NULL)
  run_verb("flag_boolean", supplied())

flag_integer <- function(name, default, description = NULL)
  run_verb("flag_integer", supplied())

flag_numeric <- function(name, default, description = NULL)
  run_verb("flag_numeric", supplied())

flag_string <- function(name, default, description = NULL)
  run_verb("flag_string", supplied())

flow_images_from_data <- function(x, y = NULL, generator = NULL, batch_size = 32L, shuffle = TRUE, sample_weight = NULL,
    seed = NULL, save_to_dir = NULL, save_prefix = "", save_format = "png", subset = NULL)
  run_verb("flow_images_from_data", supplied())

flow_images_from_dataframe <- function(dataframe, directory = NULL, x_col = "filename", y_col = "class",
    generator = NULL, target_size = c(256L, 256L), color_mode = "rgb", classes = NULL, class_mode = "categorical",
    batch_size = 32L, shuffle = TRUE, seed = NULL, save_to_dir = NULL, save_prefix = "", save_format = "png",
    subset = NULL, interpolation = "nearest", drop_duplicates = NULL)
  run_verb("flow_images_from_dataframe", supplied())

flow_images_from_directory <- function(directory, generator = NULL, target_size = c(256L, 256L), color_mode = "rgb",
    classes = NULL, class_mode = "categorical", batch_size = 32L, shuffle = TRUE, seed = NULL, save_to_dir = NULL,
    save_prefix = "", save_format = "png", follow_links = FALSE, subset = NULL, interpolation = "nearest")
  run_verb("flow_images_from_directory", supplied())

freeze_weights <- function(object, from = NULL, to = NULL, which = NULL)
  invisible(run_verb("freeze_weights", supplied()))

from_config <- function(config, custom_objects = NULL)
  run_verb("from_config", supplied())

generator_next <- function(generator, completed = NULL)
  run_verb("generator_next", supplied())

get_config <- function(object)
  run_verb("get_config", supplied())

get_custom_objects <- function()
  run_verb("get_custom_objects", supplied())

get_file <- function(fname, origin, file_hash = NULL, cache_subdir = "datasets", hash_algorithm = "auto",
    extract = FALSE, archive_format = "auto", cache_dir = NULL, untar = FALSE, ..., force_download = FALSE,
    md5_hash = NULL)
  run_verb("get_file", supplied(), dots(...))

get_input_at <- function(object, node_index)
  run_verb("get_input_at", supplied())

get_input_mask_at <- function(object, node_index)
  run_verb("get_input_mask_at", supplied())

get_input_shape_at <- function(object, node_index)
  run_verb("get_input_shape_at", supplied())

get_layer <- function(object, name = NULL, index = NULL)
  run_verb("get_layer", supplied())

get_output_at <- function(object, node_index)
  run_verb("get_output_at", supplied())

get_output_mask_at <- function(object, node_index)
  run_verb("get_output_mask_at", supplied())

get_output_shape_at <- function(object, node_index)
  run_verb("get_output_shape_at", supplied())

get_registered_name <- function(obj)
  run_verb("get_registered_name", supplied())

get_registered_object <- function(name, custom_objects = NULL, module_objects = NULL)
  run_verb("get_registered_object", supplied())

get_source_inputs <- function(tensor)
  run_verb("get_source_inputs", supplied())

get_state_tree <- function(object, value_format = "backend_tensor")
  run_verb("get_state_tree", supplied())

get_vocabulary <- function(object, include_special_tokens = TRUE)
  run_verb("get_vocabulary", supplied())

get_weights <- function(object, trainable = NULL)
  run_verb("get_weights", supplied())

has_type <- function(match = "float32")
  run_verb("has_type", supplied())

hdf5_matrix <- function(datapath, dataset, start = 0L, end = NULL, normalizer = NULL)
  run_verb("hdf5_matrix", supplied())

image_array_resize <- function(img, height, width, data_format = "channels_last")
  run_verb("image_array_resize", supplied())

image_array_save <- function(img = NULL, path = NULL, data_format = NULL, file_format = NULL, scale = TRUE, x = NULL,
    ...)
  invisible(run_verb("image_array_save", supplied(), dots(...)))

image_data_generator <- function(featurewise_center = FALSE, samplewise_center = FALSE,
    featurewise_std_normalization = FALSE, samplewise_std_normalization = FALSE, zca_whitening = FALSE,
    zca_epsilon = 1e-06, rotation_range = 0, width_shift_range = 0, height_shift_range = 0, brightness_range = NULL,
    shear_range = 0, zoom_range = 0, channel_shift_range = 0, fill_mode = "nearest", cval = 0, horizontal_flip = FALSE,
    vertical_flip = FALSE, rescale = NULL, preprocessing_function = NULL, data_format = NULL, validation_split = 0)
  run_verb("image_data_generator", supplied())

image_dataset_from_directory <- function(directory, labels = "inferred", label_mode = "int", class_names = NULL,
    color_mode = "rgb", batch_size = 32L, image_size = c(256L, 256L), shuffle = TRUE, seed = NULL,
    validation_split = NULL, subset = NULL, interpolation = "bilinear", follow_links = FALSE,
    crop_to_aspect_ratio = FALSE, ..., pad_to_aspect_ratio = FALSE, data_format = NULL, verbose = TRUE, format = "tf")
  run_verb("image_dataset_from_directory", supplied(), dots(...))

image_from_array <- function(x, data_format = NULL, scale = TRUE, dtype = NULL)
  run_verb("image_from_array", supplied())

image_load <- function(path, grayscale = FALSE, color_mode = "rgb", target_size = NULL, interpolation = "nearest",
    keep_aspect_ratio = FALSE)
  run_verb("image_load", supplied())

image_smart_resize <- function(x, size, interpolation = "bilinear", data_format = "channels_last",
    backend_module = NULL)
  run_verb("image_smart_resize", supplied())

image_to_array <- function(img, data_format = "channels_last", dtype = NULL)
  run_verb("image_to_array", supplied())

imagenet_decode_predictions <- function(preds, top = 5L)
  run_verb("imagenet_decode_predictions", supplied())

imagenet_preprocess_input <- function(x, data_format = NULL, mode = "caffe")
  run_verb("imagenet_preprocess_input", supplied())

implementation <- function()
  run_verb("implementation", supplied())

inception_resnet_v2_decode_predictions <- function(preds, top = 5L)
  run_verb("inception_resnet_v2_decode_predictions", supplied())

inception_resnet_v2_preprocess_input <- function(x, ..., data_format = NULL)
  run_verb("inception_resnet_v2_preprocess_input", supplied(), dots(...))

inception_v3_decode_predictions <- function(preds, top = 5L)
  run_verb("inception_v3_decode_predictions", supplied())

inception_v3_preprocess_input <- function(x, ..., data_format = NULL)
  run_verb("inception_v3_preprocess_input", supplied(), dots(...))

initializer_constant <- function(value = 0L)
  run_verb("initializer_constant", supplied())

initializer_glorot_normal <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  run_verb("initializer_glorot_normal", supplied(), dots(...))

initializer_glorot_uniform <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  run_verb("initializer_glorot_uniform", supplied(), dots(...))

initializer_he_normal <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  run_verb("initializer_he_normal", supplied(), dots(...))

initializer_he_uniform <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  run_verb("initializer_he_uniform", supplied(), dots(...))

initializer_identity <- function(gain = 1L)
  run_verb("initializer_identity", supplied())

initializer_lecun_normal <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  run_verb("initializer_lecun_normal", supplied(), dots(...))

initializer_lecun_uniform <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  run_verb("initializer_lecun_uniform", supplied(), dots(...))

initializer_ones <- function()
  run_verb("initializer_ones", supplied())

initializer_orthogonal <- function(gain = 1L, seed = NULL)
  run_verb("initializer_orthogonal", supplied())

initializer_random_normal <- function(mean = 0L, stddev = 0.05, seed = NULL)
  run_verb("initializer_random_normal", supplied())

initializer_random_uniform <- function(minval = -0.05, maxval = 0.05, seed = NULL)
  run_verb("initializer_random_uniform", supplied())

initializer_stft <- function(side = "real", window = "hann", scaling = "density", periodic = FALSE)
  run_verb("initializer_stft", supplied())

initializer_truncated_normal <- function(mean = 0L, stddev = 0.05, seed = NULL)
  run_verb("initializer_truncated_normal", supplied())

initializer_variance_scaling <- function(scale = 1L, mode = "fan_in", distribution = "normal", seed = NULL, ...,
    input_axes = NULL, output_axes = NULL)
  run_verb("initializer_variance_scaling", supplied(), dots(...))

initializer_zeros <- function()
  run_verb("initializer_zeros", supplied())

is_run_active <- function()
  run_verb("is_run_active", supplied())

iterator_get_next <- function(iterator, name = NULL)
  run_verb("iterator_get_next", supplied())

iterator_initializer <- function(iterator)
  run_verb("iterator_initializer", supplied())

iterator_make_initializer <- function(iterator, dataset, name = NULL)
  run_verb("iterator_make_initializer", supplied())

iterator_string_handle <- function(iterator, name = NULL)
  run_verb("iterator_string_handle", supplied())

k_abs <- function(x)
  run_verb("k_abs", supplied())

k_all <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("k_all", supplied())

k_any <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("k_any", supplied())

k_arange <- function(start, stop = NULL, step = 1L, dtype = "int32")
  run_verb("k_arange", supplied())

k_argmax <- function(x, axis = -1L, ..., keepdims = FALSE)
  run_verb("k_argmax", supplied(), dots(...))

k_argmin <- function(x, axis = -1L, ..., keepdims = FALSE)
  run_verb("k_argmin", supplied(), dots(...))

k_backend <- function()
  run_verb("k_backend", supplied())

k_batch_dot <- function(x, y, axes = NULL)
  run_verb("k_batch_dot", supplied())

k_batch_flatten <- function(x)
  run_verb("k_batch_flatten", supplied())

k_batch_get_value <- function(ops)
  run_verb("k_batch_get_value", supplied())

k_batch_normalization <- function(x, mean, var, beta, gamma, axis = -1L, epsilon = 0.001)
  run_verb("k_batch_normalization", supplied())

k_batch_set_value <- function(lists)
  invisible(run_verb("k_batch_set_value", supplied()))

k_bias_add <- function(x, bias, data_format = NULL)
  run_verb("k_bias_add", supplied())

k_binary_crossentropy <- function(target, output, from_logits = FALSE)
  run_verb("k_binary_crossentropy", supplied())

k_cast <- function(x, dtype)
  run_verb("k_cast", supplied())

k_cast_to_floatx <- function(x)
  run_verb("k_cast_to_floatx", supplied())

k_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  run_verb("k_categorical_crossentropy", supplied())

k_clear_session <- function()
  invisible(run_verb("k_clear_session", supplied()))

k_clip <- function(x, min_value = NULL, max_value = NULL)
  run_verb("k_clip", supplied())

k_concatenate <- function(tensors, axis = -1L)
  run_verb("k_concatenate", supplied())

k_constant <- function(value, dtype = NULL, shape = NULL, name = NULL)
  run_verb("k_constant", supplied())

k_conv1d <- function(x, kernel, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L)
  run_verb("k_conv1d", supplied())

k_conv2d <- function(x, kernel, strides = c(1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L))
  run_verb("k_conv2d", supplied())

k_conv2d_transpose <- function(x, kernel, output_shape, strides = c(1L, 1L), padding = "valid", data_format = NULL)
  run_verb("k_conv2d_transpose", supplied())

k_conv3d <- function(x, kernel, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL,
    dilation_rate = c(1L, 1L, 1L))
  run_verb("k_conv3d", supplied())

k_conv3d_transpose <- function(x, kernel, output_shape, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL)
  run_verb("k_conv3d_transpose", supplied())

k_cos <- function(x)
  run_verb("k_cos", supplied())

k_count_params <- function(x)
  run_verb("k_count_params", supplied())

k_ctc_batch_cost <- function(y_true, y_pred, input_length, label_length)
  run_verb("k_ctc_batch_cost", supplied())

k_ctc_decode <- function(y_pred, input_length, greedy = TRUE, beam_width = 100L, top_paths = 1L)
  run_verb("k_ctc_decode", supplied())

k_ctc_label_dense_to_sparse <- function(labels, label_lengths)
  run_verb("k_ctc_label_dense_to_sparse", supplied())

k_cumprod <- function(x, axis = 1L)
  run_verb("k_cumprod", supplied())

k_cumsum <- function(x, axis = 1L)
  run_verb("k_cumsum", supplied())

k_depthwise_conv2d <- function(x, depthwise_kernel, strides = c(1L, 1L), padding = "valid", data_format = NULL,
    dilation_rate = c(1L, 1L))
  run_verb("k_depthwise_conv2d", supplied())

k_dot <- function(x, y)
  run_verb("k_dot", supplied())

k_dropout <- function(x, level, noise_shape = NULL, seed = NULL)
  run_verb("k_dropout", supplied())

k_dtype <- function(x)
  run_verb("k_dtype", supplied())

k_elu <- function(x, alpha = 1L)
  run_verb("k_elu", supplied())

k_epsilon <- function()
  run_verb("k_epsilon", supplied())

k_equal <- function(x, y)
  run_verb("k_equal", supplied())

k_eval <- function(x)
  run_verb("k_eval", supplied())

k_exp <- function(x)
  run_verb("k_exp", supplied())

k_expand_dims <- function(x, axis = -1L)
  run_verb("k_expand_dims", supplied())

k_eye <- function(size, dtype = NULL, name = NULL)
  run_verb("k_eye", supplied())

k_flatten <- function(x)
  run_verb("k_flatten", supplied())

k_floatx <- function()
  run_verb("k_floatx", supplied())

k_foldl <- function(fn, elems, initializer = NULL, name = NULL)
  run_verb("k_foldl", supplied())

k_foldr <- function(fn, elems, initializer = NULL, name = NULL)
  run_verb("k_foldr", supplied())

k_function <- function(inputs, outputs, updates = NULL, ...)
  run_verb("k_function", supplied(), dots(...))

k_gather <- function(reference, indices)
  run_verb("k_gather", supplied())

k_get_session <- function()
  run_verb("k_get_session", supplied())

k_get_uid <- function(prefix = "")
  run_verb("k_get_uid", supplied())

k_get_value <- function(x)
  run_verb("k_get_value", supplied())

k_get_variable_shape <- function(x)
  run_verb("k_get_variable_shape", supplied())

k_gradients <- function(loss, variables)
  run_verb("k_gradients", supplied())

k_greater <- function(x, y)
  run_verb("k_greater", supplied())

k_greater_equal <- function(x, y)
  run_verb("k_greater_equal", supplied())

k_hard_sigmoid <- function(x)
  run_verb("k_hard_sigmoid", supplied())

k_identity <- function(x, name = NULL)
  run_verb("k_identity", supplied())

k_image_data_format <- function()
  run_verb("k_image_data_format", supplied())

k_in_test_phase <- function(x, alt, training = NULL)
  run_verb("k_in_test_phase", supplied())

k_in_top_k <- function(predictions, targets, k)
  run_verb("k_in_top_k", supplied())

k_in_train_phase <- function(x, alt, training = NULL)
  run_verb("k_in_train_phase", supplied())

k_int_shape <- function(x)
  run_verb("k_int_shape", supplied())

k_is_float_dtype <- function(dtype)
  run_verb("k_is_float_dtype", supplied())

k_is_keras_tensor <- function(x)
  run_verb("k_is_keras_tensor", supplied())

k_is_placeholder <- function(x)
  run_verb("k_is_placeholder", supplied())

k_is_sparse <- function(tensor)
  run_verb("k_is_sparse", supplied())

k_is_tensor <- function(x)
  run_verb("k_is_tensor", supplied())

k_l2_normalize <- function(x, axis = NULL)
  run_verb("k_l2_normalize", supplied())

k_learning_phase <- function()
  run_verb("k_learning_phase", supplied())

k_less <- function(x, y)
  run_verb("k_less", supplied())

k_less_equal <- function(x, y)
  run_verb("k_less_equal", supplied())

k_local_conv1d <- function(inputs, kernel, kernel_size, strides, data_format = NULL)
  run_verb("k_local_conv1d", supplied())

k_local_conv2d <- function(inputs, kernel, kernel_size, strides, output_shape, data_format = NULL)
  run_verb("k_local_conv2d", supplied())

k_log <- function(x)
  run_verb("k_log", supplied())

k_logsumexp <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("k_logsumexp", supplied())

k_manual_variable_initialization <- function(value)
  invisible(run_verb("k_manual_variable_initialization", supplied()))

k_map_fn <- function(fn, elems, name = NULL, dtype = NULL)
  run_verb("k_map_fn", supplied())

k_max <- function(x, axis = NULL, keepdims = FALSE, ..., initial = NULL)
  run_verb("k_max", supplied(), dots(...))

k_maximum <- function(x, y)
  run_verb("k_maximum", supplied())

k_mean <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("k_mean", supplied())

k_min <- function(x, axis = NULL, keepdims = FALSE, ..., initial = NULL)
  run_verb("k_min", supplied(), dots(...))

k_minimum <- function(x, y)
  run_verb("k_minimum", supplied())

k_moving_average_update <- function(x, value, momentum)
  run_verb("k_moving_average_update", supplied())

k_ndim <- function(x)
  run_verb("k_ndim", supplied())

k_normalize_batch_in_training <- function(x, gamma, beta, reduction_axes, epsilon = 0.001)
  run_verb("k_normalize_batch_in_training", supplied())

k_not_equal <- function(x, y)
  run_verb("k_not_equal", supplied())

k_one_hot <- function(indices, num_classes, ..., axis = -1L, dtype = NULL, sparse = FALSE)
  run_verb("k_one_hot", supplied(), dots(...))

k_ones <- function(shape, dtype = NULL, name = NULL)
  run_verb("k_ones", supplied())

k_ones_like <- function(x, dtype = NULL, name = NULL)
  run_verb("k_ones_like", supplied())

k_permute_dimensions <- function(x, pattern)
  run_verb("k_permute_dimensions", supplied())

k_placeholder <- function(shape = NULL, ndim = NULL, dtype = NULL, sparse = FALSE, name = NULL)
  run_verb("k_placeholder", supplied())

k_pool2d <- function(x, pool_size, strides = c(1L, 1L), padding = "valid", data_format = NULL, pool_mode = "max")
  run_verb("k_pool2d", supplied())

k_pool3d <- function(x, pool_size, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL, pool_mode = "max")
  run_verb("k_pool3d", supplied())

k_pow <- function(x, a)
  run_verb("k_pow", supplied())

k_print_tensor <- function(x, message = "")
  run_verb("k_print_tensor", supplied())

k_prod <- function(x, axis = NULL, keepdims = FALSE, ..., dtype = NULL)
  run_verb("k_prod", supplied(), dots(...))

k_random_bernoulli <- function(shape, p = 0, dtype = NULL, seed = NULL)
  run_verb("k_random_bernoulli", supplied())

k_random_binomial <- function(shape, p = 0, dtype = NULL, seed = NULL)
  run_verb("k_random_binomial", supplied())

k_random_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL)
  run_verb("k_random_normal", supplied())

k_random_normal_variable <- function(shape, mean, scale, dtype = NULL, name = NULL, seed = NULL)
  run_verb("k_random_normal_variable", supplied())

k_random_uniform <- function(shape, minval = 0, maxval = 1, dtype = NULL, seed = NULL)
  run_verb("k_random_uniform", supplied())

k_random_uniform_variable <- function(shape, low, high, dtype = NULL, name = NULL, seed = NULL)
  run_verb("k_random_uniform_variable", supplied())

k_relu <- function(x, alpha = 0L, max_value = NULL, ..., threshold = 0)
  run_verb("k_relu", supplied(), dots(...))

k_repeat <- function(x, n)
  run_verb("k_repeat", supplied())

k_repeat_elements <- function(x, rep, axis)
  run_verb("k_repeat_elements", supplied())

k_reset_uids <- function()
  invisible(run_verb("k_reset_uids", supplied()))

k_reshape <- function(x, shape)
  run_verb("k_reshape", supplied())

k_resize_images <- function(x, height_factor, width_factor, data_format)
  run_verb("k_resize_images", supplied())

k_resize_volumes <- function(x, depth_factor, height_factor, width_factor, data_format)
  run_verb("k_resize_volumes", supplied())

k_result_type <- function(...)
  run_verb("k_result_type", supplied(), dots(...))

k_reverse <- function(x, axes)
  run_verb("k_reverse", supplied())

k_rnn <- function(step_function, inputs, initial_states, go_backwards = FALSE, mask = NULL, constants = NULL,
    unroll = FALSE, input_length = NULL)
  run_verb("k_rnn", supplied())

k_round <- function(x, ..., decimals = 0L)
  run_verb("k_round", supplied(), dots(...))

k_separable_conv2d <- function(x, depthwise_kernel, pointwise_kernel, strides = c(1L, 1L), padding = "valid",
    data_format = NULL, dilation_rate = c(1L, 1L))
  run_verb("k_separable_conv2d", supplied())

k_set_epsilon <- function(e)
  invisible(run_verb("k_set_epsilon", supplied()))

k_set_floatx <- function(floatx)
  invisible(run_verb("k_set_floatx", supplied()))

k_set_image_data_format <- function(data_format)
  invisible(run_verb("k_set_image_data_format", supplied()))

k_set_learning_phase <- function(value)
  invisible(run_verb("k_set_learning_phase", supplied()))

k_set_session <- function(session)
  run_verb("k_set_session", supplied())

k_set_value <- function(x, value)
  invisible(run_verb("k_set_value", supplied()))

k_shape <- function(x)
  run_verb("k_shape", supplied())

k_sigmoid <- function(x)
  run_verb("k_sigmoid", supplied())

k_sign <- function(x)
  run_verb("k_sign", supplied())

k_sin <- function(x)
  run_verb("k_sin", supplied())

k_softmax <- function(x, axis = -1L)
  run_verb("k_softmax", supplied())

k_softplus <- function(x)
  run_verb("k_softplus", supplied())

k_softsign <- function(x)
  run_verb("k_softsign", supplied())

k_sparse_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  run_verb("k_sparse_categorical_crossentropy", supplied())

k_spatial_2d_padding <- function(x, padding = list(c(1L, 1L), c(1L, 1L)), data_format = NULL)
  run_verb("k_spatial_2d_padding", supplied())

k_spatial_3d_padding <- function(x, padding = list(c(1L, 1L), c(1L, 1L), c(1L, 1L)), data_format = NULL)
  run_verb("k_spatial_3d_padding", supplied())

k_sqrt <- function(x)
  run_verb("k_sqrt", supplied())

k_square <- function(x)
  run_verb("k_square", supplied())

k_squeeze <- function(x, axis = NULL)
  run_verb("k_squeeze", supplied())

k_stack <- function(x, axis = 1L)
  run_verb("k_stack", supplied())

k_std <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("k_std", supplied())

k_stop_gradient <- function(variables)
  run_verb("k_stop_gradient", supplied())

k_sum <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("k_sum", supplied())

k_switch <- function(condition, then_expression, else_expression)
  run_verb("k_switch", supplied())

k_tanh <- function(x)
  run_verb("k_tanh", supplied())

k_temporal_padding <- function(x, padding = c(1L, 1L))
  run_verb("k_temporal_padding", supplied())

k_tile <- function(x, n)
  run_verb("k_tile", supplied())

k_to_dense <- function(tensor)
  run_verb("k_to_dense", supplied())

k_transpose <- function(x)
  run_verb("k_transpose", supplied())

k_truncated_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL)
  run_verb("k_truncated_normal", supplied())

k_unstack <- function(x, axis = 1L, num = NULL, name = NULL)
  run_verb("k_unstack", supplied())

k_update <- function(x, new_x)
  run_verb("k_update", supplied())

k_update_add <- function(x, increment)
  run_verb("k_update_add", supplied())

k_update_sub <- function(x, decrement)
  run_verb("k_update_sub", supplied())

k_var <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("k_var", supplied())

k_variable <- function(value, dtype = NULL, name = NULL, constraint = NULL)
  run_verb("k_variable", supplied())

k_zeros <- function(shape, dtype = NULL, name = NULL)
  run_verb("k_zeros", supplied())

k_zeros_like <- function(x, dtype = NULL, name = NULL)
  run_verb("k_zeros_like", supplied())

keras_array <- function(x, dtype = NULL)
  run_verb("keras_array", supplied())

keras_device <- function(device_name)
  run_verb("keras_device", supplied())

keras_dtype_policy <- function(name = NULL)
  run_verb("keras_dtype_policy", supplied())

keras_float_dtype_policy <- function(name = NULL)
  run_verb("keras_float_dtype_policy", supplied())

keras_function <- function(inputs, outputs, name = NULL)
  run_verb("keras_function", supplied())

keras_initializer <- function(...)
  run_verb("keras_initializer", supplied(), dots(...))

keras_input <- function(shape = NULL, batch_size = NULL, dtype = NULL, sparse = NULL, ragged = NULL, batch_shape = NULL,
    name = NULL, tensor = NULL, optional = FALSE)
  run_verb("keras_input", supplied())

keras_input_spec <- function(dtype = NULL, shape = NULL, ndim = NULL, max_ndim = NULL, min_ndim = NULL, axes = NULL,
    allow_last_axis_squeeze = FALSE, name = NULL, optional = FALSE)
  run_verb("keras_input_spec", supplied())

keras_model <- function(inputs, outputs = NULL, ...)
  run_verb("keras_model", supplied(), dots(...))

keras_model_custom <- function(model_fn, name = NULL)
  run_verb("keras_model_custom", supplied())

keras_model_sequential <- function(layers = NULL, name = NULL, ..., input_shape = NULL, input_dtype = NULL,
    input_batch_size = NULL, input_sparse = NULL, input_ragged = NULL, input_batch_shape = NULL, input_name = NULL,
    input_tensor = NULL, input_optional = FALSE, trainable = TRUE)
  run_verb("keras_model_sequential", supplied(), dots(...))

keras_model_to_estimator <- function(keras_model = NULL, keras_model_path = NULL, custom_objects = NULL,
    model_dir = NULL, config = NULL)
  run_verb("keras_model_to_estimator", supplied())

keras_name_scope <- function(name, ...)
  run_verb("keras_name_scope", supplied(), dots(...))

keras_operation <- function(name = NULL)
  run_verb("keras_operation", supplied())

keras_optimizer <- function(...)
  run_verb("keras_optimizer", supplied(), dots(...))

keras_quantizer <- function(output_dtype = "int8")
  run_verb("keras_quantizer", supplied())

keras_regularizer <- function(...)
  run_verb("keras_regularizer", supplied(), dots(...))

keras_remat <- function(f)
  run_verb("keras_remat", supplied())

keras_remat_scope <- function(mode = "full", output_size_threshold = 1024L, layer_names = NULL)
  run_verb("keras_remat_scope", supplied())

keras_stateless_scope <- function(state_mapping = NULL, collect_losses = FALSE, initialize_variables = TRUE)
  run_verb("keras_stateless_scope", supplied())

keras_symbolic_scope <- function(...)
  run_verb("keras_symbolic_scope", supplied(), dots(...))

keras_tensor <- function(shape, dtype = "float32", sparse = FALSE, ragged = FALSE, record_history = TRUE, name = NULL,
    ...)
  run_verb("keras_tensor", supplied(), dots(...))

keras_variable <- function(initializer, shape = NULL, dtype = NULL, trainable = TRUE, autocast = TRUE,
    aggregation = "none", synchronization = "auto", name = NULL, ..., layout = NULL)
  run_verb("keras_variable", supplied(), dots(...))

keras_version <- function()
  run_verb("keras_version", supplied())

layer_activation <- function(object, activation, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL,
    dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_activation", supplied(), dots(...)))

layer_activation_elu <- function(object, alpha = 1L, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL,
    dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_activation_elu", supplied(), dots(...)))

layer_activation_leaky_relu <- function(object, alpha = 0.3, input_shape = NULL, batch_input_shape = NULL,
    batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, negative_slope = 0.3, ...)
  unprinted_model(run_verb("layer_activation_leaky_relu", supplied(), dots(...)))

layer_activation_parametric_relu <- function(object, alpha_initializer = "zeros", alpha_regularizer = NULL,
    alpha_constraint = NULL, shared_axes = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL,
    dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_activation_parametric_relu", supplied(), dots(...)))

layer_activation_relu <- function(object, max_value = NULL, negative_slope = 0L, threshold = 0L, input_shape = NULL,
    batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_activation_relu", supplied(), dots(...)))

layer_activation_selu <- function(object = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL,
    dtype = NULL, name = NULL, trainable = NULL, weights = NULL)
  unprinted_model(run_verb("layer_activation_selu", supplied()))

layer_activation_softmax <- function(object, axis = -1L, input_shape = NULL, batch_input_shape = NULL,
    batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_activation_softmax", supplied(), dots(...)))

layer_activation_thresholded_relu <- function(object = NULL, theta = 1, input_shape = NULL, batch_input_shape = NULL,
    batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL)
  unprinted_model(run_verb("layer_activation_thresholded_relu", supplied()))

layer_activity_regularization <- function(object, l1 = 0L, l2 = 0L, input_shape = NULL, batch_input_shape = NULL,
    batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_activity_regularization", supplied(), dots(...)))

layer_adaptive_average_pooling_1d <- function(object, output_size, data_format = NULL, ...)
  unprinted_model(run_verb("layer_adaptive_average_pooling_1d", supplied(), dots(...)))

layer_adaptive_average_pooling_2d <- function(object, output_size, data_format = NULL, ...)
  unprinted_model(run_verb("layer_adaptive_average_pooling_2d", supplied(), dots(...)))

layer_adaptive_average_pooling_3d <- function(object, output_size, data_format = NULL, ...)
  unprinted_model(run_verb("layer_adaptive_average_pooling_3d", supplied(), dots(...)))

layer_adaptive_max_pooling_1d <- function(object, output_size, data_format = NULL, ...)
  unprinted_model(run_verb("layer_adaptive_max_pooling_1d", supplied(), dots(...)))

layer_adaptive_max_pooling_2d <- function(object, output_size, data_format = NULL, ...)
  unprinted_model(run_verb("layer_adaptive_max_pooling_2d", supplied(), dots(...)))

layer_adaptive_max_pooling_3d <- function(object, output_size, data_format = NULL, ...)
  unprinted_model(run_verb("layer_adaptive_max_pooling_3d", supplied(), dots(...)))

layer_add <- function(inputs, ...)
  unprinted_model(run_verb("layer_add", supplied(), dots(...)))

layer_additive_attention <- function(object = NULL, use_scale = TRUE, ..., causal = FALSE, dropout = 0)
  unprinted_model(run_verb("layer_additive_attention", supplied(), dots(...)))

layer_alpha_dropout <- function(object, rate, noise_shape = NULL, seed = NULL, ...)
  unprinted_model(run_verb("layer_alpha_dropout", supplied(), dots(...)))

layer_attention <- function(inputs = NULL, use_scale = FALSE, score_mode = "dot", ..., dropout = NULL, object = NULL,
    seed = NULL, causal = FALSE)
  unprinted_model(run_verb("layer_attention", supplied(), dots(...)))

layer_aug_mix <- function(object, value_range = c(0L, 255L), num_chains = 3L, chain_depth = 3L, factor = 0.3,
    alpha = 1L, all_ops = TRUE, interpolation = "bilinear", seed = NULL, data_format = NULL, ...)
  unprinted_model(run_verb("layer_aug_mix", supplied(), dots(...)))

layer_auto_contrast <- function(object, value_range = c(0L, 255L), ...)
  unprinted_model(run_verb("layer_auto_contrast", supplied(), dots(...)))

layer_average <- function(inputs, ...)
  unprinted_model(run_verb("layer_average", supplied(), dots(...)))

layer_average_pooling_1d <- function(object, pool_size = 2L, strides = NULL, padding = "valid",
    data_format = "channels_last", batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_average_pooling_1d", supplied(), dots(...)))

layer_average_pooling_2d <- function(object, pool_size = c(2L, 2L), strides = NULL, padding = "valid",
    data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_average_pooling_2d", supplied(), dots(...)))

layer_average_pooling_3d <- function(object, pool_size = c(2L, 2L, 2L), strides = NULL, padding = "valid",
    data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_average_pooling_3d", supplied(), dots(...)))

layer_batch_normalization <- function(object, axis = -1L, momentum = 0.99, epsilon = 0.001, center = TRUE, scale = TRUE,
    beta_initializer = "zeros", gamma_initializer = "ones", moving_mean_initializer = "zeros",
    moving_variance_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL, beta_constraint = NULL,
    gamma_constraint = NULL, synchronized = FALSE, ..., renorm = FALSE, renorm_clipping = NULL, renorm_momentum = 0.99)
  unprinted_model(run_verb("layer_batch_normalization", supplied(), dots(...)))

layer_bidirectional <- function(object, layer, merge_mode = "concat", weights = NULL, backward_layer = NULL, ...)
  unprinted_model(run_verb("layer_bidirectional", supplied(), dots(...)))

layer_category_encoding <- function(object, num_tokens = NULL, output_mode = "multi_hot", sparse = FALSE, ...)
  unprinted_model(run_verb("layer_category_encoding", supplied(), dots(...)))

layer_center_crop <- function(object, height, width, ..., data_format = NULL)
  unprinted_model(run_verb("layer_center_crop", supplied(), dots(...)))

layer_concatenate <- function(inputs, ..., axis = -1L)
  unprinted_model(run_verb("layer_concatenate", supplied(), dots(...)))

layer_contrast_limited_adaptive_histogram_equalization <- function(object, value_range = c(0L, 255L), clip_limit = 4,
    tile_grid_size = c(8L, 8L), data_format = NULL, ...)
  unprinted_model(run_verb("layer_contrast_limited_adaptive_histogram_equalization", supplied(), dots(...)))

layer_conv_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid", data_format = "channels_last",
    dilation_rate = 1L, groups = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
    kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL,
    dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_conv_1d", supplied(), dots(...)))

layer_conv_1d_transpose <- function(object, filters, kernel_size, strides = 1L, padding = "valid",
    output_padding = NULL, data_format = NULL, dilation_rate = 1L, activation = NULL, use_bias = TRUE,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL,
    input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL,
    weights = NULL, ...)
  unprinted_model(run_verb("layer_conv_1d_transpose", supplied(), dots(...)))

layer_conv_2d <- function(object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", data_format = NULL,
    dilation_rate = c(1L, 1L), groups = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
    kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL,
    dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_conv_2d", supplied(), dots(...)))

layer_conv_2d_transpose <- function(object, filters, kernel_size, strides = c(1L, 1L), padding = "valid",
    output_padding = NULL, data_format = NULL, dilation_rate = c(1L, 1L), activation = NULL, use_bias = TRUE,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL,
    input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL,
    weights = NULL, ...)
  unprinted_model(run_verb("layer_conv_2d_transpose", supplied(), dots(...)))

layer_conv_3d <- function(object, filters, kernel_size, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL,
    dilation_rate = c(1L, 1L, 1L), groups = 1L, activation = NULL, use_bias = TRUE,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL,
    input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL,
    weights = NULL, ...)
  unprinted_model(run_verb("layer_conv_3d", supplied(), dots(...)))

layer_conv_3d_transpose <- function(object, filters, kernel_size, strides = c(1L, 1L, 1L), padding = "valid",
    output_padding = NULL, data_format = NULL, dilation_rate = c(1L, 1L, 1L), activation = NULL, use_bias = TRUE,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL,
    input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL,
    weights = NULL, ...)
  unprinted_model(run_verb("layer_conv_3d_transpose", supplied(), dots(...)))

layer_conv_lstm_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid", data_format = NULL,
    dilation_rate = 1L, activation = "tanh", recurrent_activation = "hard_sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL,
    return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, dropout = 0L,
    recurrent_dropout = 0L, ..., seed = NULL, unroll = NULL)
  unprinted_model(run_verb("layer_conv_lstm_1d", supplied(), dots(...)))

layer_conv_lstm_2d <- function(object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", data_format = NULL,
    dilation_rate = c(1L, 1L), activation = "tanh", recurrent_activation = "hard_sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL,
    return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, dropout = 0L,
    recurrent_dropout = 0L, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, input_shape = NULL,
    seed = NULL, ..., unroll = NULL)
  unprinted_model(run_verb("layer_conv_lstm_2d", supplied(), dots(...)))

layer_conv_lstm_3d <- function(object, filters, kernel_size, strides = c(1L, 1L, 1L), padding = "valid",
    data_format = NULL, dilation_rate = c(1L, 1L, 1L), activation = "tanh", recurrent_activation = "hard_sigmoid",
    use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
    bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL,
    bias_constraint = NULL, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE,
    dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL, unroll = NULL)
  unprinted_model(run_verb("layer_conv_lstm_3d", supplied(), dots(...)))

layer_cropping_1d <- function(object, cropping = c(1L, 1L), batch_size = NULL, name = NULL, trainable = NULL,
    weights = NULL, ...)
  unprinted_model(run_verb("layer_cropping_1d", supplied(), dots(...)))

layer_cropping_2d <- function(object, cropping = list(c(0L, 0L), c(0L, 0L)), data_format = NULL, batch_size = NULL,
    name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_cropping_2d", supplied(), dots(...)))

layer_cropping_3d <- function(object, cropping = list(c(1L, 1L), c(1L, 1L), c(1L, 1L)), data_format = NULL,
    batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_cropping_3d", supplied(), dots(...)))

layer_cudnn_gru <- function(object, units, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
    bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL,
    return_sequences = FALSE, return_state = FALSE, stateful = FALSE, input_shape = NULL, batch_input_shape = NULL,
    batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ..., activation = "tanh",
    recurrent_activation = "sigmoid", use_bias = TRUE, dropout = 0, recurrent_dropout = 0, seed = NULL,
    go_backwards = FALSE, unroll = FALSE, reset_after = TRUE, use_cudnn = "auto")
  unprinted_model(run_verb("layer_cudnn_gru", supplied(), dots(...)))

layer_cudnn_lstm <- function(object, units, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
    bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL,
    bias_constraint = NULL, return_sequences = FALSE, return_state = FALSE, stateful = FALSE, input_shape = NULL,
    batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...,
    activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, dropout = 0, recurrent_dropout = 0,
    seed = NULL, go_backwards = FALSE, unroll = FALSE, use_cudnn = "auto")
  unprinted_model(run_verb("layer_cudnn_lstm", supplied(), dots(...)))

layer_cut_mix <- function(object, factor = 1L, seed = NULL, data_format = NULL, ...)
  unprinted_model(run_verb("layer_cut_mix", supplied(), dots(...)))

layer_dense <- function(object, units, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
    kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL,
    dtype = NULL, name = NULL, trainable = NULL, weights = NULL, lora_rank = NULL, lora_alpha = NULL, ...,
    quantization_config = NULL)
  unprinted_model(run_verb("layer_dense", supplied(), dots(...)))

layer_dense_features <- function(object = NULL, feature_columns = NULL, name = NULL, trainable = NULL,
    input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, weights = NULL)
  unprinted_model(run_verb("layer_dense_features", supplied()))

layer_depthwise_conv_1d <- function(object, kernel_size, strides = 1L, padding = "valid", depth_multiplier = 1L,
    data_format = NULL, dilation_rate = 1L, activation = NULL, use_bias = TRUE,
    depthwise_initializer = "glorot_uniform", bias_initializer = "zeros", depthwise_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, depthwise_constraint = NULL, bias_constraint = NULL, ...)
  unprinted_model(run_verb("layer_depthwise_conv_1d", supplied(), dots(...)))

layer_depthwise_conv_2d <- function(object, kernel_size, strides = c(1L, 1L), padding = "valid", depth_multiplier = 1L,
    data_format = NULL, dilation_rate = c(1L, 1L), activation = NULL, use_bias = TRUE,
    depthwise_initializer = "glorot_uniform", bias_initializer = "zeros", depthwise_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, depthwise_constraint = NULL, bias_constraint = NULL,
    input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL,
    weights = NULL, ...)
  unprinted_model(run_verb("layer_depthwise_conv_2d", supplied(), dots(...)))

layer_discretization <- function(object, bin_boundaries = NULL, num_bins = NULL, epsilon = 0.01, output_mode = "int",
    sparse = FALSE, ..., dtype = NULL, name = NULL)
  unprinted_model(run_verb("layer_discretization", supplied(), dots(...)))

layer_dot <- function(inputs, ..., axes, normalize = FALSE)
  unprinted_model(run_verb("layer_dot", supplied(), dots(...)))

layer_dropout <- function(object, rate, noise_shape = NULL, seed = NULL, input_shape = NULL, batch_input_shape = NULL,
    batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_dropout", supplied(), dots(...)))

layer_einsum_dense <- function(object, equation, output_shape, activation = NULL, bias_axes = NULL,
    kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
    bias_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, lora_rank = NULL, lora_alpha = NULL, ...,
    gptq_unpacked_column_size = NULL, quantization_config = NULL)
  unprinted_model(run_verb("layer_einsum_dense", supplied(), dots(...)))

layer_embedding <- function(object, input_dim, output_dim, embeddings_initializer = "uniform",
    embeddings_regularizer = NULL, activity_regularizer = NULL, embeddings_constraint = NULL, mask_zero = FALSE,
    input_length = NULL, sparse = FALSE, ..., weights = NULL, lora_rank = NULL, lora_alpha = NULL,
    quantization_config = NULL)
  unprinted_model(run_verb("layer_embedding", supplied(), dots(...)))

layer_equalization <- function(object, value_range = c(0L, 255L), bins = 256L, data_format = NULL, ...)
  unprinted_model(run_verb("layer_equalization", supplied(), dots(...)))

layer_feature_space <- function(object = NULL, features = NULL, output_mode = "concat", crosses = NULL,
    crossing_dim = 32L, hashing_dim = 32L, num_discretization_bins = 32L, name = NULL, feature_names = NULL)
  unprinted_model(run_verb("layer_feature_space", supplied()))

layer_flatten <- function(object, data_format = NULL, input_shape = NULL, dtype = NULL, name = NULL, trainable = NULL,
    weights = NULL, ...)
  unprinted_model(run_verb("layer_flatten", supplied(), dots(...)))

layer_flax_module_wrapper <- function(object, module, method = NULL, variables = NULL, ...)
  unprinted_model(run_verb("layer_flax_module_wrapper", supplied(), dots(...)))

layer_gaussian_dropout <- function(object, rate, seed = NULL, ...)
  unprinted_model(run_verb("layer_gaussian_dropout", supplied(), dots(...)))

layer_gaussian_noise <- function(object, stddev, seed = NULL, ...)
  unprinted_model(run_verb("layer_gaussian_noise", supplied(), dots(...)))

layer_global_average_pooling_1d <- function(object, data_format = "channels_last", keepdims = FALSE, ...)
  unprinted_model(run_verb("layer_global_average_pooling_1d", supplied(), dots(...)))

layer_global_average_pooling_2d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  unprinted_model(run_verb("layer_global_average_pooling_2d", supplied(), dots(...)))

layer_global_average_pooling_3d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  unprinted_model(run_verb("layer_global_average_pooling_3d", supplied(), dots(...)))

layer_global_max_pooling_1d <- function(object, data_format = "channels_last", keepdims = FALSE, ...)
  unprinted_model(run_verb("layer_global_max_pooling_1d", supplied(), dots(...)))

layer_global_max_pooling_2d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  unprinted_model(run_verb("layer_global_max_pooling_2d", supplied(), dots(...)))

layer_global_max_pooling_3d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  unprinted_model(run_verb("layer_global_max_pooling_3d", supplied(), dots(...)))

layer_group_normalization <- function(object, groups = 32L, axis = -1L, epsilon = 0.001, center = TRUE, scale = TRUE,
    beta_initializer = "zeros", gamma_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL,
    beta_constraint = NULL, gamma_constraint = NULL, ...)
  unprinted_model(run_verb("layer_group_normalization", supplied(), dots(...)))

layer_group_query_attention <- function(object, head_dim, num_query_heads, num_key_value_heads, dropout = 0L,
    use_bias = TRUE, flash_attention = NULL, kernel_initializer = "glorot_uniform", bias_initializer = "zeros",
    kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
    bias_constraint = NULL, seed = NULL, ..., sliding_window = NULL, use_gate = FALSE)
  unprinted_model(run_verb("layer_group_query_attention", supplied(), dots(...)))

layer_gru <- function(object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, unroll = FALSE,
    time_major = FALSE, reset_after = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
    bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL,
    activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL,
    dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL, use_cudnn = "auto")
  unprinted_model(run_verb("layer_gru", supplied(), dots(...)))

layer_gru_cell <- function(units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL,
    recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, reset_after = TRUE, ...,
    seed = NULL)
  run_verb("layer_gru_cell", supplied(), dots(...))

layer_hashed_crossing <- function(object, num_bins, output_mode = "int", sparse = FALSE, name = NULL, dtype = NULL, ...)
  unprinted_model(run_verb("layer_hashed_crossing", supplied(), dots(...)))

layer_hashing <- function(object, num_bins, mask_value = NULL, salt = NULL, output_mode = "int", sparse = FALSE, ...)
  unprinted_model(run_verb("layer_hashing", supplied(), dots(...)))

layer_identity <- function(object, ...)
  unprinted_model(run_verb("layer_identity", supplied(), dots(...)))

layer_input <- function(shape = NULL, batch_shape = NULL, name = NULL, dtype = NULL, sparse = FALSE, tensor = NULL,
    ragged = FALSE, batch_size = NULL, optional = FALSE)
  run_verb("layer_input", supplied())

layer_input_from_dataset <- function(dataset)
  run_verb("layer_input_from_dataset", supplied())

layer_input_layer <- function(object, shape = NULL, batch_size = NULL, dtype = NULL, sparse = NULL, ragged = NULL,
    batch_shape = NULL, input_tensor = NULL, optional = FALSE, name = NULL, ...)
  unprinted_model(run_verb("layer_input_layer", supplied(), dots(...)))

layer_integer_lookup <- function(object, max_tokens = NULL, num_oov_indices = 1L, mask_token = NULL, oov_token = -1L,
    vocabulary = NULL, vocabulary_dtype = "int64", idf_weights = NULL, invert = FALSE, output_mode = "int",
    sparse = FALSE, pad_to_max_tokens = FALSE, ..., name = NULL, oov_method = "floormod", salt = NULL)
  unprinted_model(run_verb("layer_integer_lookup", supplied(), dots(...)))

layer_jax_model_wrapper <- function(object, call_fn, init_fn = NULL, params = NULL, state = NULL, seed = NULL, ...,
    dtype = NULL, native_serialization_platforms = NULL)
  unprinted_model(run_verb("layer_jax_model_wrapper", supplied(), dots(...)))

layer_lambda <- function(object, f, output_shape = NULL, mask = NULL, arguments = NULL, input_shape = NULL,
    batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_lambda", supplied(), dots(...)))

layer_layer_normalization <- function(object, axis = -1L, epsilon = 0.001, center = TRUE, scale = TRUE,
    beta_initializer = "zeros", gamma_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL,
    beta_constraint = NULL, gamma_constraint = NULL, trainable = TRUE, name = NULL, ...)
  unprinted_model(run_verb("layer_layer_normalization", supplied(), dots(...)))

layer_locally_connected_1d <- function(object = NULL, filters = NULL, kernel_size = NULL, strides = 1L,
    padding = "valid", data_format = NULL, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
    kernel_constraint = NULL, bias_constraint = NULL, implementation = 1L, batch_size = NULL, name = NULL,
    trainable = NULL, weights = NULL)
  unprinted_model(run_verb("layer_locally_connected_1d", supplied()))

layer_locally_connected_2d <- function(object = NULL, filters = NULL, kernel_size = NULL, strides = c(1L, 1L),
    padding = "valid", data_format = NULL, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
    bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
    kernel_constraint = NULL, bias_constraint = NULL, implementation = 1L, batch_size = NULL, name = NULL,
    trainable = NULL, weights = NULL)
  unprinted_model(run_verb("layer_locally_connected_2d", supplied()))

layer_lstm <- function(object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, time_major = FALSE,
    unroll = FALSE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
    bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL,
    bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL,
    bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL, use_cudnn = "auto")
  unprinted_model(run_verb("layer_lstm", supplied(), dots(...)))

layer_lstm_cell <- function(units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL,
    kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L,
    ..., seed = NULL)
  run_verb("layer_lstm_cell", supplied(), dots(...))

layer_masking <- function(object, mask_value = 0L, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL,
    dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_masking", supplied(), dots(...)))

layer_max_num_bounding_boxes <- function(object, max_number, fill_value = -1L, ...)
  unprinted_model(run_verb("layer_max_num_bounding_boxes", supplied(), dots(...)))

layer_max_pooling_1d <- function(object, pool_size = 2L, strides = NULL, padding = "valid",
    data_format = "channels_last", batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_max_pooling_1d", supplied(), dots(...)))

layer_max_pooling_2d <- function(object, pool_size = c(2L, 2L), strides = NULL, padding = "valid", data_format = NULL,
    batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_max_pooling_2d", supplied(), dots(...)))

layer_max_pooling_3d <- function(object, pool_size = c(2L, 2L, 2L), strides = NULL, padding = "valid",
    data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_max_pooling_3d", supplied(), dots(...)))

layer_maximum <- function(inputs, ...)
  unprinted_model(run_verb("layer_maximum", supplied(), dots(...)))

layer_mel_spectrogram <- function(object, fft_length = 2048L, sequence_stride = 512L, sequence_length = NULL,
    window = "hann", sampling_rate = 16000L, num_mel_bins = 128L, min_freq = 20L, max_freq = NULL, power_to_db = TRUE,
    top_db = 80L, mag_exp = 2L, min_power = 1e-10, ref_power = 1L, ...)
  unprinted_model(run_verb("layer_mel_spectrogram", supplied(), dots(...)))

layer_minimum <- function(inputs, ...)
  unprinted_model(run_verb("layer_minimum", supplied(), dots(...)))

layer_mix_up <- function(object, alpha = 0.2, data_format = NULL, seed = NULL, ...)
  unprinted_model(run_verb("layer_mix_up", supplied(), dots(...)))

layer_multi_head_attention <- function(inputs, num_heads, key_dim, value_dim = NULL, dropout = 0L, use_bias = TRUE,
    output_shape = NULL, attention_axes = NULL, kernel_initializer = "glorot_uniform", bias_initializer = "zeros",
    kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
    bias_constraint = NULL, ..., flash_attention = NULL, seed = NULL, sliding_window = NULL, use_gate = FALSE)
  unprinted_model(run_verb("layer_multi_head_attention", supplied(), dots(...)))

layer_multiply <- function(inputs, ...)
  unprinted_model(run_verb("layer_multiply", supplied(), dots(...)))

layer_normalization <- function(object, axis = -1L, mean = NULL, variance = NULL, invert = FALSE, ...)
  unprinted_model(run_verb("layer_normalization", supplied(), dots(...)))

layer_permute <- function(object, dims, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL,
    name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_permute", supplied(), dots(...)))

layer_pipeline <- function(layers, name = NULL)
  run_verb("layer_pipeline", supplied())

layer_rand_augment <- function(object, value_range = c(0L, 255L), num_ops = 2L, factor = 0.5,
    interpolation = "bilinear", seed = NULL, data_format = NULL, ...)
  unprinted_model(run_verb("layer_rand_augment", supplied(), dots(...)))

layer_random_brightness <- function(object, factor, value_range = c(0L, 255L), seed = NULL, ...)
  unprinted_model(run_verb("layer_random_brightness", supplied(), dots(...)))

layer_random_color_degeneration <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL,
    ...)
  unprinted_model(run_verb("layer_random_color_degeneration", supplied(), dots(...)))

layer_random_color_jitter <- function(object, value_range = c(0L, 255L), brightness_factor = NULL,
    contrast_factor = NULL, saturation_factor = NULL, hue_factor = NULL, seed = NULL, data_format = NULL, ...)
  unprinted_model(run_verb("layer_random_color_jitter", supplied(), dots(...)))

layer_random_contrast <- function(object, factor, seed = NULL, ..., value_range = c(0L, 255L))
  unprinted_model(run_verb("layer_random_contrast", supplied(), dots(...)))

layer_random_crop <- function(object, height, width, seed = NULL, ..., data_format = NULL, name = NULL)
  unprinted_model(run_verb("layer_random_crop", supplied(), dots(...)))

layer_random_elastic_transform <- function(object, factor = 1L, scale = 1L, interpolation = "bilinear",
    fill_mode = "reflect", fill_value = 0L, value_range = c(0L, 255L), seed = NULL, data_format = NULL, ...)
  unprinted_model(run_verb("layer_random_elastic_transform", supplied(), dots(...)))

layer_random_erasing <- function(object, factor = 1L, scale = c(0.02, 0.33), fill_value = NULL,
    value_range = c(0L, 255L), seed = NULL, data_format = NULL, ...)
  unprinted_model(run_verb("layer_random_erasing", supplied(), dots(...)))

layer_random_flip <- function(object, mode = "horizontal_and_vertical", seed = NULL, ..., data_format = NULL)
  unprinted_model(run_verb("layer_random_flip", supplied(), dots(...)))

layer_random_gaussian_blur <- function(object, factor = 1L, kernel_size = 3L, sigma = 1L, value_range = c(0L, 255L),
    data_format = NULL, seed = NULL, ...)
  unprinted_model(run_verb("layer_random_gaussian_blur", supplied(), dots(...)))

layer_random_grayscale <- function(object, factor = 0.5, data_format = NULL, seed = NULL, ...)
  unprinted_model(run_verb("layer_random_grayscale", supplied(), dots(...)))

layer_random_height <- function(object, factor, interpolation = "bilinear", seed = NULL, ...)
  unprinted_model(run_verb("layer_random_height", supplied(), dots(...)))

layer_random_hue <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  unprinted_model(run_verb("layer_random_hue", supplied(), dots(...)))

layer_random_invert <- function(object, factor = 1L, value_range = c(0L, 255L), seed = NULL, data_format = NULL, ...)
  unprinted_model(run_verb("layer_random_invert", supplied(), dots(...)))

layer_random_perspective <- function(object, factor = 1L, scale = 1L, interpolation = "bilinear", fill_value = 0L,
    seed = NULL, data_format = NULL, ...)
  unprinted_model(run_verb("layer_random_perspective", supplied(), dots(...)))

layer_random_posterization <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  unprinted_model(run_verb("layer_random_posterization", supplied(), dots(...)))

layer_random_rotation <- function(object, factor, fill_mode = "reflect", interpolation = "bilinear", seed = NULL,
    fill_value = 0L, ..., data_format = NULL)
  unprinted_model(run_verb("layer_random_rotation", supplied(), dots(...)))

layer_random_saturation <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  unprinted_model(run_verb("layer_random_saturation", supplied(), dots(...)))

layer_random_sharpness <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  unprinted_model(run_verb("layer_random_sharpness", supplied(), dots(...)))

layer_random_shear <- function(object, x_factor = 0L, y_factor = 0L, interpolation = "bilinear", fill_mode = "reflect",
    fill_value = 0L, data_format = NULL, seed = NULL, ...)
  unprinted_model(run_verb("layer_random_shear", supplied(), dots(...)))

layer_random_translation <- function(object, height_factor, width_factor, fill_mode = "reflect",
    interpolation = "bilinear", seed = NULL, fill_value = 0L, ..., data_format = NULL)
  unprinted_model(run_verb("layer_random_translation", supplied(), dots(...)))

layer_random_width <- function(object, factor, interpolation = "bilinear", seed = NULL, ...)
  unprinted_model(run_verb("layer_random_width", supplied(), dots(...)))

layer_random_zoom <- function(object, height_factor, width_factor = NULL, fill_mode = "reflect",
    interpolation = "bilinear", seed = NULL, fill_value = 0L, ..., data_format = NULL)
  unprinted_model(run_verb("layer_random_zoom", supplied(), dots(...)))

layer_repeat_vector <- function(object, n, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_repeat_vector", supplied(), dots(...)))

layer_rescaling <- function(object, scale, offset = 0L, ...)
  unprinted_model(run_verb("layer_rescaling", supplied(), dots(...)))

layer_reshape <- function(object, target_shape, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL,
    dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_reshape", supplied(), dots(...)))

layer_resizing <- function(object, height, width, interpolation = "bilinear", crop_to_aspect_ratio = FALSE, ...,
    pad_to_aspect_ratio = FALSE, fill_mode = "constant", fill_value = 0L, data_format = NULL, antialias = FALSE)
  unprinted_model(run_verb("layer_resizing", supplied(), dots(...)))

layer_reversible_embedding <- function(object, input_dim, output_dim, tie_weights = TRUE,
    embeddings_initializer = "uniform", embeddings_regularizer = NULL, embeddings_constraint = NULL, mask_zero = FALSE,
    reverse_dtype = NULL, logit_soft_cap = NULL, ...)
  unprinted_model(run_verb("layer_reversible_embedding", supplied(), dots(...)))

layer_rms_normalization <- function(object, axis = -1L, epsilon = 1e-06, ...)
  unprinted_model(run_verb("layer_rms_normalization", supplied(), dots(...)))

layer_rnn <- function(object, cell, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE,
    stateful = FALSE, unroll = FALSE, time_major = FALSE, ..., zero_output_for_mask = FALSE)
  unprinted_model(run_verb("layer_rnn", supplied(), dots(...)))

layer_separable_conv_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid",
    data_format = "channels_last", dilation_rate = 1L, depth_multiplier = 1L, activation = NULL, use_bias = TRUE,
    depthwise_initializer = "glorot_uniform", pointwise_initializer = "glorot_uniform", bias_initializer = "zeros",
    depthwise_regularizer = NULL, pointwise_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
    depthwise_constraint = NULL, pointwise_constraint = NULL, bias_constraint = NULL, input_shape = NULL,
    batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_separable_conv_1d", supplied(), dots(...)))

layer_separable_conv_2d <- function(object, filters, kernel_size, strides = c(1L, 1L), padding = "valid",
    data_format = NULL, dilation_rate = 1L, depth_multiplier = 1L, activation = NULL, use_bias = TRUE,
    depthwise_initializer = "glorot_uniform", pointwise_initializer = "glorot_uniform", bias_initializer = "zeros",
    depthwise_regularizer = NULL, pointwise_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
    depthwise_constraint = NULL, pointwise_constraint = NULL, bias_constraint = NULL, input_shape = NULL,
    batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_separable_conv_2d", supplied(), dots(...)))

layer_simple_rnn <- function(object, units, activation = "tanh", use_bias = TRUE, return_sequences = FALSE,
    return_state = FALSE, go_backwards = FALSE, stateful = FALSE, unroll = FALSE, kernel_initializer = "glorot_uniform",
    recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL,
    recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
    recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL)
  unprinted_model(run_verb("layer_simple_rnn", supplied(), dots(...)))

layer_simple_rnn_cell <- function(units, activation = "tanh", use_bias = TRUE, kernel_initializer = "glorot_uniform",
    recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL,
    recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL,
    bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL)
  run_verb("layer_simple_rnn_cell", supplied(), dots(...))

layer_solarization <- function(object, addition_factor = 0L, threshold_factor = 0L, value_range = c(0L, 255L),
    seed = NULL, ...)
  unprinted_model(run_verb("layer_solarization", supplied(), dots(...)))

layer_spatial_dropout_1d <- function(object, rate, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL,
    seed = NULL, dtype = NULL)
  unprinted_model(run_verb("layer_spatial_dropout_1d", supplied()))

layer_spatial_dropout_2d <- function(object, rate, data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL,
    weights = NULL, seed = NULL, dtype = NULL)
  unprinted_model(run_verb("layer_spatial_dropout_2d", supplied()))

layer_spatial_dropout_3d <- function(object, rate, data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL,
    weights = NULL, seed = NULL, dtype = NULL)
  unprinted_model(run_verb("layer_spatial_dropout_3d", supplied()))

layer_spectral_normalization <- function(object, layer, power_iterations = 1L, ...)
  unprinted_model(run_verb("layer_spectral_normalization", supplied(), dots(...)))

layer_stacked_rnn_cells <- function(cells, ...)
  run_verb("layer_stacked_rnn_cells", supplied(), dots(...))

layer_stft_spectrogram <- function(object, mode = "log", frame_length = 256L, frame_step = NULL, fft_length = NULL,
    window = "hann", periodic = FALSE, scaling = "density", padding = "valid", expand_dims = FALSE, data_format = NULL,
    ...)
  unprinted_model(run_verb("layer_stft_spectrogram", supplied(), dots(...)))

layer_string_lookup <- function(object, max_tokens = NULL, num_oov_indices = 1L, mask_token = NULL, oov_token = "[UNK]",
    vocabulary = NULL, idf_weights = NULL, encoding = "utf-8", invert = FALSE, output_mode = "int", sparse = FALSE,
    pad_to_max_tokens = FALSE, ..., name = NULL, vocabulary_dtype = NULL, salt = NULL)
  unprinted_model(run_verb("layer_string_lookup", supplied(), dots(...)))

layer_subtract <- function(inputs, ...)
  unprinted_model(run_verb("layer_subtract", supplied(), dots(...)))

layer_text_vectorization <- function(object, max_tokens = NULL, standardize = "lower_and_strip_punctuation",
    split = "whitespace", ngrams = NULL, output_mode = "int", output_sequence_length = NULL, pad_to_max_tokens = FALSE,
    vocabulary = NULL, ..., idf_weights = NULL, sparse = FALSE, ragged = FALSE, encoding = "utf-8", name = NULL)
  unprinted_model(run_verb("layer_text_vectorization", supplied(), dots(...)))

layer_tfsm <- function(object, filepath, call_endpoint = "serve", call_training_endpoint = NULL, trainable = TRUE,
    name = NULL, dtype = NULL)
  unprinted_model(run_verb("layer_tfsm", supplied()))

layer_time_distributed <- function(object, layer, ...)
  unprinted_model(run_verb("layer_time_distributed", supplied(), dots(...)))

layer_torch_module_wrapper <- function(object, module, output_shape = NULL, name = NULL, ...)
  unprinted_model(run_verb("layer_torch_module_wrapper", supplied(), dots(...)))

layer_unit_normalization <- function(object, axis = -1L, ...)
  unprinted_model(run_verb("layer_unit_normalization", supplied(), dots(...)))

layer_upsampling_1d <- function(object, size = 2L, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL,
    ...)
  unprinted_model(run_verb("layer_upsampling_1d", supplied(), dots(...)))

layer_upsampling_2d <- function(object, size = c(2L, 2L), data_format = NULL, interpolation = "nearest",
    batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_upsampling_2d", supplied(), dots(...)))

layer_upsampling_3d <- function(object, size = c(2L, 2L, 2L), data_format = NULL, batch_size = NULL, name = NULL,
    trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_upsampling_3d", supplied(), dots(...)))

layer_zero_padding_1d <- function(object, padding = 1L, batch_size = NULL, name = NULL, trainable = NULL,
    weights = NULL, data_format = NULL, ...)
  unprinted_model(run_verb("layer_zero_padding_1d", supplied(), dots(...)))

layer_zero_padding_2d <- function(object, padding = c(1L, 1L), data_format = NULL, batch_size = NULL, name = NULL,
    trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_zero_padding_2d", supplied(), dots(...)))

layer_zero_padding_3d <- function(object, padding = c(1L, 1L, 1L), data_format = NULL, batch_size = NULL, name = NULL,
    trainable = NULL, weights = NULL, ...)
  unprinted_model(run_verb("layer_zero_padding_3d", supplied(), dots(...)))

learning_rate_schedule_cosine_decay <- function(initial_learning_rate, decay_steps, alpha = 0L, ..., name = NULL,
    warmup_target = NULL, warmup_steps = 0L)
  run_verb("learning_rate_schedule_cosine_decay", supplied(), dots(...))

learning_rate_schedule_cosine_decay_restarts <- function(initial_learning_rate, first_decay_steps, t_mul = 2L,
    m_mul = 1L, alpha = 0L, ..., name = NULL)
  run_verb("learning_rate_schedule_cosine_decay_restarts", supplied(), dots(...))

learning_rate_schedule_exponential_decay <- function(initial_learning_rate, decay_steps, decay_rate, staircase = FALSE,
    ..., name = NULL)
  run_verb("learning_rate_schedule_exponential_decay", supplied(), dots(...))

learning_rate_schedule_inverse_time_decay <- function(initial_learning_rate, decay_steps, decay_rate, staircase = FALSE,
    ..., name = NULL)
  run_verb("learning_rate_schedule_inverse_time_decay", supplied(), dots(...))

learning_rate_schedule_piecewise_constant_decay <- function(boundaries, values, ..., name = NULL)
  run_verb("learning_rate_schedule_piecewise_constant_decay", supplied(), dots(...))

learning_rate_schedule_polynomial_decay <- function(initial_learning_rate, decay_steps, end_learning_rate = 0.0001,
    power = 1L, cycle = FALSE, ..., name = NULL)
  run_verb("learning_rate_schedule_polynomial_decay", supplied(), dots(...))

load_model <- function(model, custom_objects = NULL, compile = TRUE, safe_mode = TRUE)
  run_verb("load_model", supplied())

load_model_config <- function(filepath, custom_objects = NULL)
  run_verb("load_model_config", supplied())

load_model_hdf5 <- function(filepath, custom_objects = NULL, compile = TRUE, ..., safe_mode = TRUE)
  run_verb("load_model_hdf5", supplied(), dots(...))

load_model_tf <- function(filepath, custom_objects = NULL, compile = TRUE, ..., safe_mode = TRUE)
  run_verb("load_model_tf", supplied(), dots(...))

load_model_weights <- function(model, filepath, skip_mismatch = FALSE, ...)
  invisible(run_verb("load_model_weights", supplied(), dots(...)))

load_model_weights_hdf5 <- function(object, filepath, by_name = FALSE, skip_mismatch = FALSE, reshape = FALSE)
  invisible(run_verb("load_model_weights_hdf5", supplied()))

load_model_weights_tf <- function(object, filepath, by_name = FALSE, skip_mismatch = FALSE, reshape = FALSE)
  invisible(run_verb("load_model_weights_tf", supplied()))

load_text_tokenizer <- function(filename)
  run_verb("load_text_tokenizer", supplied())

load_weights <- function(object, filepath, by_name = FALSE, skip_mismatch = FALSE, reshape = FALSE)
  invisible(run_verb("load_weights", supplied()))

loss_binary_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L,
    axis = -1L, ..., reduction = "auto", name = "binary_crossentropy", dtype = NULL)
  run_verb("loss_binary_crossentropy", supplied(), dots(...))

loss_binary_focal_crossentropy <- function(y_true = NULL, y_pred = NULL, apply_class_balancing = FALSE, alpha = 0.25,
    gamma = 2L, from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., reduction = "sum_over_batch_size",
    name = "binary_focal_crossentropy", dtype = NULL)
  run_verb("loss_binary_focal_crossentropy", supplied(), dots(...))

loss_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L,
    axis = -1L, ..., reduction = "auto", name = "categorical_crossentropy", dtype = NULL)
  run_verb("loss_categorical_crossentropy", supplied(), dots(...))

loss_categorical_focal_crossentropy <- function(y_true = NULL, y_pred = NULL, alpha = 0.25, gamma = 2L,
    from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., reduction = "sum_over_batch_size",
    name = "categorical_focal_crossentropy", dtype = NULL)
  run_verb("loss_categorical_focal_crossentropy", supplied(), dots(...))

loss_categorical_generalized_cross_entropy <- function(y_true = NULL, y_pred = NULL, q = 0.5, ...,
    reduction = "sum_over_batch_size", name = "categorical_generalized_cross_entropy", dtype = NULL)
  run_verb("loss_categorical_generalized_cross_entropy", supplied(), dots(...))

loss_categorical_hinge <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "categorical_hinge",
    dtype = NULL)
  run_verb("loss_categorical_hinge", supplied(), dots(...))

loss_circle <- function(y_true = NULL, y_pred = NULL, ref_labels = NULL, ref_embeddings = NULL, remove_diagonal = TRUE,
    gamma = 80L, margin = 0.4, ..., reduction = "sum_over_batch_size", name = "circle", dtype = NULL)
  run_verb("loss_circle", supplied(), dots(...))

loss_cosine_proximity <- function(...)
  run_verb("loss_cosine_proximity", supplied(), dots(...))

loss_cosine_similarity <- function(y_true = NULL, y_pred = NULL, axis = -1L, ..., reduction = "auto",
    name = "cosine_similarity", dtype = NULL)
  run_verb("loss_cosine_similarity", supplied(), dots(...))

loss_ctc <- function(y_true = NULL, y_pred = NULL, ..., reduction = "sum_over_batch_size", name = "ctc", dtype = NULL)
  run_verb("loss_ctc", supplied(), dots(...))

loss_dice <- function(y_true = NULL, y_pred = NULL, ..., reduction = "sum_over_batch_size", name = "dice", axis = NULL,
    dtype = NULL)
  run_verb("loss_dice", supplied(), dots(...))

loss_hinge <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "hinge", dtype = NULL)
  run_verb("loss_hinge", supplied(), dots(...))

loss_huber <- function(y_true = NULL, y_pred = NULL, delta = 1L, ..., reduction = "auto", name = "huber_loss",
    dtype = NULL)
  run_verb("loss_huber", supplied(), dots(...))

loss_kl_divergence <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "kl_divergence",
    dtype = NULL)
  run_verb("loss_kl_divergence", supplied(), dots(...))

loss_kullback_leibler_divergence <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto",
    name = "kl_divergence", dtype = NULL)
  run_verb("loss_kullback_leibler_divergence", supplied(), dots(...))

loss_log_cosh <- function(y_true = NULL, y_pred = NULL, ..., reduction = "sum_over_batch_size", name = "log_cosh",
    dtype = NULL)
  run_verb("loss_log_cosh", supplied(), dots(...))

loss_logcosh <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "log_cosh", dtype = NULL)
  run_verb("loss_logcosh", supplied(), dots(...))

loss_mean_absolute_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto",
    name = "mean_absolute_error", dtype = NULL)
  run_verb("loss_mean_absolute_error", supplied(), dots(...))

loss_mean_absolute_percentage_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto",
    name = "mean_absolute_percentage_error", dtype = NULL)
  run_verb("loss_mean_absolute_percentage_error", supplied(), dots(...))

loss_mean_squared_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "mean_squared_error",
    dtype = NULL)
  run_verb("loss_mean_squared_error", supplied(), dots(...))

loss_mean_squared_logarithmic_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto",
    name = "mean_squared_logarithmic_error", dtype = NULL)
  run_verb("loss_mean_squared_logarithmic_error", supplied(), dots(...))

loss_poisson <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "poisson", dtype = NULL)
  run_verb("loss_poisson", supplied(), dots(...))

loss_sparse_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, axis = -1L, ...,
    reduction = "auto", name = "sparse_categorical_crossentropy", ignore_class = NULL, dtype = NULL)
  run_verb("loss_sparse_categorical_crossentropy", supplied(), dots(...))

loss_squared_hinge <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "squared_hinge",
    dtype = NULL)
  run_verb("loss_squared_hinge", supplied(), dots(...))

loss_tversky <- function(y_true = NULL, y_pred = NULL, ..., alpha = 0.5, beta = 0.5, reduction = "sum_over_batch_size",
    name = "tversky", axis = NULL, dtype = NULL)
  run_verb("loss_tversky", supplied(), dots(...))

make_csv_dataset <- function(file_pattern, batch_size, column_names = NULL, column_defaults = NULL, label_name = NULL,
    select_columns = NULL, field_delim = ",", use_quote_delim = TRUE, na_value = "", header = TRUE, num_epochs = NULL,
    shuffle = TRUE, shuffle_buffer_size = 10000L, shuffle_seed = NULL, prefetch_buffer_size = 1L,
    num_parallel_reads = 1L, num_parallel_parser_calls = 2L, sloppy = FALSE, num_rows_for_inference = 100L, ...,
    compression_type = NULL, ignore_errors = FALSE, encoding = "utf-8")
  run_verb("make_csv_dataset", supplied(), dots(...))

make_iterator_from_string_handle <- function(string_handle, output_types, output_shapes = NULL)
  run_verb("make_iterator_from_string_handle", supplied())

make_iterator_from_structure <- function(output_types, output_shapes = NULL, shared_name = NULL)
  run_verb("make_iterator_from_structure", supplied())

make_iterator_initializable <- function(dataset, shared_name = NULL)
  run_verb("make_iterator_initializable", supplied())

make_iterator_one_shot <- function(dataset)
  run_verb("make_iterator_one_shot", supplied())

make_sampling_table <- function(size, sampling_factor = 1e-05)
  run_verb("make_sampling_table", supplied())

metric_accuracy <- function(..., name = NULL, dtype = NULL)
  run_verb("metric_accuracy", supplied(), dots(...))

metric_auc <- function(..., num_thresholds = 200L, curve = "ROC", summation_method = "interpolation", thresholds = NULL,
    multi_label = FALSE, num_labels = NULL, label_weights = NULL, from_logits = FALSE, name = NULL, dtype = NULL)
  run_verb("metric_auc", supplied(), dots(...))

metric_binary_accuracy <- function(y_true = NULL, y_pred = NULL, threshold = 0.5, ..., name = "binary_accuracy",
    dtype = NULL)
  run_verb("metric_binary_accuracy", supplied(), dots(...))

metric_binary_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L,
    axis = -1L, ..., name = "binary_crossentropy", dtype = NULL)
  run_verb("metric_binary_crossentropy", supplied(), dots(...))

metric_binary_focal_crossentropy <- function(y_true = NULL, y_pred = NULL, apply_class_balancing = FALSE, alpha = 0.25,
    gamma = 2L, from_logits = FALSE, label_smoothing = 0L, axis = -1L)
  run_verb("metric_binary_focal_crossentropy", supplied())

metric_binary_iou <- function(..., target_class_ids = c(0L, 1L), threshold = 0.5, name = NULL, dtype = NULL)
  run_verb("metric_binary_iou", supplied(), dots(...))

metric_categorical_accuracy <- function(y_true = NULL, y_pred = NULL, ..., name = "categorical_accuracy", dtype = NULL)
  run_verb("metric_categorical_accuracy", supplied(), dots(...))

metric_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L,
    axis = -1L, ..., name = "categorical_crossentropy", dtype = NULL)
  run_verb("metric_categorical_crossentropy", supplied(), dots(...))

metric_categorical_focal_crossentropy <- function(y_true = NULL, y_pred = NULL, alpha = 0.25, gamma = 2L,
    from_logits = FALSE, label_smoothing = 0L, axis = -1L)
  run_verb("metric_categorical_focal_crossentropy", supplied())

metric_categorical_hinge <- function(..., name = NULL, dtype = NULL, y_true = NULL, y_pred = NULL)
  run_verb("metric_categorical_hinge", supplied(), dots(...))

metric_concordance_correlation <- function(y_true = NULL, y_pred = NULL, axis = -1L, ...,
    name = "concordance_correlation", dtype = NULL)
  run_verb("metric_concordance_correlation", supplied(), dots(...))

metric_cosine_proximity <- function(y_true, y_pred)
  run_verb("metric_cosine_proximity", supplied())

metric_cosine_similarity <- function(..., axis = -1L, name = "cosine_similarity", dtype = NULL)
  run_verb("metric_cosine_similarity", supplied(), dots(...))

metric_f1_score <- function(..., average = NULL, threshold = NULL, name = "f1_score", dtype = NULL)
  run_verb("metric_f1_score", supplied(), dots(...))

metric_false_negatives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  run_verb("metric_false_negatives", supplied(), dots(...))

metric_false_positives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  run_verb("metric_false_positives", supplied(), dots(...))

metric_fbeta_score <- function(..., average = NULL, beta = 1L, threshold = NULL, name = "fbeta_score", dtype = NULL)
  run_verb("metric_fbeta_score", supplied(), dots(...))

metric_hinge <- function(y_true = NULL, y_pred = NULL, ..., name = "hinge", dtype = NULL)
  run_verb("metric_hinge", supplied(), dots(...))

metric_huber <- function(y_true = NULL, y_pred = NULL, delta = 1L)
  run_verb("metric_huber", supplied())

metric_iou <- function(..., num_classes, target_class_ids, name = NULL, dtype = NULL, ignore_class = NULL,
    sparse_y_true = TRUE, sparse_y_pred = TRUE, axis = -1L)
  run_verb("metric_iou", supplied(), dots(...))

metric_kl_divergence <- function(y_true = NULL, y_pred = NULL, ..., name = "kl_divergence", dtype = NULL)
  run_verb("metric_kl_divergence", supplied(), dots(...))

metric_kullback_leibler_divergence <- function(y_true = NULL, y_pred = NULL, ..., name = "kullback_leibler_divergence",
    dtype = NULL)
  run_verb("metric_kullback_leibler_divergence", supplied(), dots(...))

metric_log_cosh <- function(y_true = NULL, y_pred = NULL)
  run_verb("metric_log_cosh", supplied())

metric_log_cosh_error <- function(..., name = "logcosh", dtype = NULL)
  run_verb("metric_log_cosh_error", supplied(), dots(...))

metric_logcosh_error <- function(..., name = "logcosh", dtype = NULL)
  run_verb("metric_logcosh_error", supplied(), dots(...))

metric_mean <- function(..., name = "mean", dtype = NULL)
  run_verb("metric_mean", supplied(), dots(...))

metric_mean_absolute_error <- function(y_true = NULL, y_pred = NULL, ..., name = "mean_absolute_error", dtype = NULL)
  run_verb("metric_mean_absolute_error", supplied(), dots(...))

metric_mean_absolute_percentage_error <- function(y_true = NULL, y_pred = NULL, ...,
    name = "mean_absolute_percentage_error", dtype = NULL)
  run_verb("metric_mean_absolute_percentage_error", supplied(), dots(...))

metric_mean_iou <- function(..., num_classes, name = NULL, dtype = NULL, ignore_class = NULL, sparse_y_true = TRUE,
    sparse_y_pred = TRUE, axis = -1L)
  run_verb("metric_mean_iou", supplied(), dots(...))

metric_mean_relative_error <- function(..., normalizer, name = NULL, dtype = NULL)
  run_verb("metric_mean_relative_error", supplied(), dots(...))

metric_mean_squared_error <- function(y_true = NULL, y_pred = NULL, ..., name = "mean_squared_error", dtype = NULL)
  run_verb("metric_mean_squared_error", supplied(), dots(...))

metric_mean_squared_logarithmic_error <- function(y_true = NULL, y_pred = NULL, ...,
    name = "mean_squared_logarithmic_error", dtype = NULL)
  run_verb("metric_mean_squared_logarithmic_error", supplied(), dots(...))

metric_mean_tensor <- function(..., shape = NULL, name = NULL, dtype = NULL)
  run_verb("metric_mean_tensor", supplied(), dots(...))

metric_mean_wrapper <- function(..., fn, name = NULL, dtype = NULL)
  run_verb("metric_mean_wrapper", supplied(), dots(...))

metric_one_hot_iou <- function(..., num_classes, target_class_ids, name = NULL, dtype = NULL, ignore_class = NULL,
    sparse_y_pred = FALSE, axis = -1L)
  run_verb("metric_one_hot_iou", supplied(), dots(...))

metric_one_hot_mean_iou <- function(..., num_classes, name = NULL, dtype = NULL, ignore_class = NULL,
    sparse_y_pred = FALSE, axis = -1L)
  run_verb("metric_one_hot_mean_iou", supplied(), dots(...))

metric_pearson_correlation <- function(y_true = NULL, y_pred = NULL, axis = -1L, ..., name = "pearson_correlation",
    dtype = NULL)
  run_verb("metric_pearson_correlation", supplied(), dots(...))

metric_poisson <- function(y_true = NULL, y_pred = NULL, ..., name = "poisson", dtype = NULL)
  run_verb("metric_poisson", supplied(), dots(...))

metric_precision <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL, dtype = NULL)
  run_verb("metric_precision", supplied(), dots(...))

metric_precision_at_recall <- function(..., recall, num_thresholds = 200L, class_id = NULL, name = NULL, dtype = NULL)
  run_verb("metric_precision_at_recall", supplied(), dots(...))

metric_r2_score <- function(..., class_aggregation = "uniform_average", num_regressors = 0L, name = "r2_score",
    dtype = NULL)
  run_verb("metric_r2_score", supplied(), dots(...))

metric_recall <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL, dtype = NULL)
  run_verb("metric_recall", supplied(), dots(...))

metric_recall_at_precision <- function(..., precision, num_thresholds = 200L, class_id = NULL, name = NULL,
    dtype = NULL)
  run_verb("metric_recall_at_precision", supplied(), dots(...))

metric_root_mean_squared_error <- function(..., name = NULL, dtype = NULL)
  run_verb("metric_root_mean_squared_error", supplied(), dots(...))

metric_sensitivity_at_specificity <- function(..., specificity, num_thresholds = 200L, class_id = NULL, name = NULL,
    dtype = NULL)
  run_verb("metric_sensitivity_at_specificity", supplied(), dots(...))

metric_sparse_categorical_accuracy <- function(y_true = NULL, y_pred = NULL, ..., name = "sparse_categorical_accuracy",
    dtype = NULL)
  run_verb("metric_sparse_categorical_accuracy", supplied(), dots(...))

metric_sparse_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, axis = -1L, ...,
    name = "sparse_categorical_crossentropy", dtype = NULL, ignore_class = NULL)
  run_verb("metric_sparse_categorical_crossentropy", supplied(), dots(...))

metric_sparse_top_k_categorical_accuracy <- function(y_true = NULL, y_pred = NULL, k = 5L, ...,
    name = "sparse_top_k_categorical_accuracy", dtype = NULL, from_sorted_ids = FALSE)
  run_verb("metric_sparse_top_k_categorical_accuracy", supplied(), dots(...))

metric_specificity_at_sensitivity <- function(..., sensitivity, num_thresholds = 200L, class_id = NULL, name = NULL,
    dtype = NULL)
  run_verb("metric_specificity_at_sensitivity", supplied(), dots(...))

metric_squared_hinge <- function(y_true = NULL, y_pred = NULL, ..., name = "squared_hinge", dtype = NULL)
  run_verb("metric_squared_hinge", supplied(), dots(...))

metric_sum <- function(..., name = NULL, dtype = NULL)
  run_verb("metric_sum", supplied(), dots(...))

metric_top_k_categorical_accuracy <- function(y_true = NULL, y_pred = NULL, k = 5L, ...,
    name = "top_k_categorical_accuracy", dtype = NULL)
  run_verb("metric_top_k_categorical_accuracy", supplied(), dots(...))

metric_true_negatives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  run_verb("metric_true_negatives", supplied(), dots(...))

metric_true_positives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  run_verb("metric_true_positives", supplied(), dots(...))

mobilenet_decode_predictions <- function(preds, top = 5L)
  run_verb("mobilenet_decode_predictions", supplied())

mobilenet_load_model_hdf5 <- function(filepath)
  run_verb("mobilenet_load_model_hdf5", supplied())

mobilenet_preprocess_input <- function(x, ..., data_format = NULL)
  run_verb("mobilenet_preprocess_input", supplied(), dots(...))

mobilenet_v2_decode_predictions <- function(preds, top = 5L)
  run_verb("mobilenet_v2_decode_predictions", supplied())

mobilenet_v2_load_model_hdf5 <- function(filepath)
  run_verb("mobilenet_v2_load_model_hdf5", supplied())

mobilenet_v2_preprocess_input <- function(x, ..., data_format = NULL)
  run_verb("mobilenet_v2_preprocess_input", supplied(), dots(...))

mobilenet_v3_decode_predictions <- function(preds, top = 5L)
  run_verb("mobilenet_v3_decode_predictions", supplied())

mobilenet_v3_preprocess_input <- function(x, data_format = NULL)
  run_verb("mobilenet_v3_preprocess_input", supplied())

model_from_json <- function(json, custom_objects = NULL)
  run_verb("model_from_json", supplied())

model_from_saved_model <- function(saved_model_path, custom_objects = NULL, ..., safe_mode = TRUE)
  run_verb("model_from_saved_model", supplied(), dots(...))

model_from_yaml <- function(yaml, custom_objects = NULL)
  run_verb("model_from_yaml", supplied())

model_to_json <- function(object)
  run_verb("model_to_json", supplied())

model_to_saved_model <- function(model, saved_model_path, custom_objects = NULL, as_text = FALSE,
    input_signature = NULL, serving_only = FALSE)
  invisible(run_verb("model_to_saved_model", supplied()))

model_to_yaml <- function(object)
  run_verb("model_to_yaml", supplied())

multi_gpu_model <- function(model, gpus = NULL, cpu_merge = TRUE, cpu_relocation = FALSE)
  run_verb("multi_gpu_model", supplied())

nasnet_decode_predictions <- function(preds, top = 5L)
  run_verb("nasnet_decode_predictions", supplied())

nasnet_preprocess_input <- function(x, ..., data_format = NULL)
  run_verb("nasnet_preprocess_input", supplied(), dots(...))

next_batch <- function(dataset)
  run_verb("next_batch", supplied())

normalize <- function(x, axis = -1L, order = 2L)
  run_verb("normalize", supplied())

np_array <- function(data, dtype = NULL, order = "C")
  run_verb("np_array", supplied())

num_range <- function(prefix, range, suffix = "", width = NULL, vars = NULL)
  run_verb("num_range", supplied())

op_abs <- function(x)
  run_verb("op_abs", supplied())

op_adaptive_average_pool <- function(inputs, output_size, data_format = NULL)
  run_verb("op_adaptive_average_pool", supplied())

op_adaptive_max_pool <- function(inputs, output_size, data_format = NULL)
  run_verb("op_adaptive_max_pool", supplied())

op_add <- function(x1, x2)
  run_verb("op_add", supplied())

op_all <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_all", supplied())

op_allclose <- function(x1, x2, rtol = 1e-05, atol = 1e-08, equal_nan = FALSE)
  run_verb("op_allclose", supplied())

op_amax <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_amax", supplied())

op_amin <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_amin", supplied())

op_angle <- function(x)
  run_verb("op_angle", supplied())

op_any <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_any", supplied())

op_append <- function(x1, x2, axis = NULL)
  run_verb("op_append", supplied())

op_arange <- function(start, end = NULL, step = 1L, dtype = NULL, include_end = TRUE)
  run_verb("op_arange", supplied())

op_arccos <- function(x)
  run_verb("op_arccos", supplied())

op_arccosh <- function(x)
  run_verb("op_arccosh", supplied())

op_arcsin <- function(x)
  run_verb("op_arcsin", supplied())

op_arcsinh <- function(x)
  run_verb("op_arcsinh", supplied())

op_arctan <- function(x)
  run_verb("op_arctan", supplied())

op_arctan2 <- function(x1, x2)
  run_verb("op_arctan2", supplied())

op_arctanh <- function(x)
  run_verb("op_arctanh", supplied())

op_argmax <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE)
  run_verb("op_argmax", supplied())

op_argmin <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE)
  run_verb("op_argmin", supplied())

op_argpartition <- function(x, kth, axis = -1L, zero_indexed = FALSE)
  run_verb("op_argpartition", supplied())

op_argsort <- function(x, axis = -1L, zero_indexed = FALSE)
  run_verb("op_argsort", supplied())

op_array <- function(x, dtype = NULL)
  run_verb("op_array", supplied())

op_array_split <- function(x, indices_or_sections, axis = 1L)
  run_verb("op_array_split", supplied())

op_associative_scan <- function(f, elems, reverse = FALSE, axis = 1L)
  run_verb("op_associative_scan", supplied())

op_average <- function(x, axis = NULL, weights = NULL)
  run_verb("op_average", supplied())

op_average_pool <- function(inputs, pool_size, strides = NULL, padding = "valid", data_format = NULL)
  run_verb("op_average_pool", supplied())

op_bartlett <- function(x)
  run_verb("op_bartlett", supplied())

op_batch_normalization <- function(x, mean, variance, axis, offset = NULL, scale = NULL, epsilon = 0.001)
  run_verb("op_batch_normalization", supplied())

op_binary_crossentropy <- function(target, output, from_logits = FALSE)
  run_verb("op_binary_crossentropy", supplied())

op_bincount <- function(x, weights = NULL, minlength = 0L, sparse = FALSE)
  run_verb("op_bincount", supplied())

op_bitwise_and <- function(x, y)
  run_verb("op_bitwise_and", supplied())

op_bitwise_invert <- function(x)
  run_verb("op_bitwise_invert", supplied())

op_bitwise_left_shift <- function(x, y)
  run_verb("op_bitwise_left_shift", supplied())

op_bitwise_not <- function(x)
  run_verb("op_bitwise_not", supplied())

op_bitwise_or <- function(x, y)
  run_verb("op_bitwise_or", supplied())

op_bitwise_right_shift <- function(x, y)
  run_verb("op_bitwise_right_shift", supplied())

op_bitwise_xor <- function(x, y)
  run_verb("op_bitwise_xor", supplied())

op_blackman <- function(x)
  run_verb("op_blackman", supplied())

op_broadcast_to <- function(x, shape)
  run_verb("op_broadcast_to", supplied())

op_cast <- function(x, dtype)
  run_verb("op_cast", supplied())

op_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  run_verb("op_categorical_crossentropy", supplied())

op_cbrt <- function(x)
  run_verb("op_cbrt", supplied())

op_cdist <- function(x, y)
  run_verb("op_cdist", supplied())

op_ceil <- function(x)
  run_verb("op_ceil", supplied())

op_celu <- function(x, alpha = 1L)
  run_verb("op_celu", supplied())

op_cholesky <- function(x, ..., upper = FALSE)
  run_verb("op_cholesky", supplied(), dots(...))

op_cholesky_inverse <- function(x, upper = FALSE)
  run_verb("op_cholesky_inverse", supplied())

op_clip <- function(x, x_min, x_max)
  run_verb("op_clip", supplied())

op_concatenate <- function(xs, axis = 1L)
  run_verb("op_concatenate", supplied())

op_cond <- function(pred, true_fn, false_fn)
  run_verb("op_cond", supplied())

op_conj <- function(x)
  run_verb("op_conj", supplied())

op_conv <- function(inputs, kernel, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L)
  run_verb("op_conv", supplied())

op_conv_transpose <- function(inputs, kernel, strides = 1L, padding = "valid", output_padding = NULL,
    data_format = NULL, dilation_rate = 1L)
  run_verb("op_conv_transpose", supplied())

op_convert_to_array <- function(x)
  run_verb("op_convert_to_array", supplied())

op_convert_to_numpy <- function(x)
  run_verb("op_convert_to_numpy", supplied())

op_convert_to_tensor <- function(x, dtype = NULL, sparse = NULL, ragged = NULL)
  run_verb("op_convert_to_tensor", supplied())

op_copy <- function(x)
  run_verb("op_copy", supplied())

op_corrcoef <- function(x)
  run_verb("op_corrcoef", supplied())

op_correlate <- function(x1, x2, mode = "valid")
  run_verb("op_correlate", supplied())

op_cos <- function(x)
  run_verb("op_cos", supplied())

op_cosh <- function(x)
  run_verb("op_cosh", supplied())

op_count_nonzero <- function(x, axis = NULL)
  run_verb("op_count_nonzero", supplied())

op_cross <- function(x1, x2, axisa = -1L, axisb = -1L, axisc = -1L, axis = NULL)
  run_verb("op_cross", supplied())

op_ctc_decode <- function(inputs, sequence_lengths, strategy = "greedy", beam_width = 100L, top_paths = 1L,
    merge_repeated = TRUE, mask_index = 1L)
  run_verb("op_ctc_decode", supplied())

op_ctc_loss <- function(target, output, target_length, output_length, mask_index = 1L)
  run_verb("op_ctc_loss", supplied())

op_cumprod <- function(x, axis = NULL, dtype = NULL)
  run_verb("op_cumprod", supplied())

op_cumsum <- function(x, axis = NULL, dtype = NULL)
  run_verb("op_cumsum", supplied())

op_custom_gradient <- function(f)
  run_verb("op_custom_gradient", supplied())

op_deg2rad <- function(x)
  run_verb("op_deg2rad", supplied())

op_depth_to_space <- function(x, block_size, data_format = "channels_last")
  run_verb("op_depth_to_space", supplied())

op_depthwise_conv <- function(inputs, kernel, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L)
  run_verb("op_depthwise_conv", supplied())

op_det <- function(x)
  run_verb("op_det", supplied())

op_diag <- function(x, k = 0L)
  run_verb("op_diag", supplied())

op_diagflat <- function(x, k = 0L)
  run_verb("op_diagflat", supplied())

op_diagonal <- function(x, offset = 0L, axis1 = 1L, axis2 = 2L)
  run_verb("op_diagonal", supplied())

op_diff <- function(a, n = 1L, axis = -1L)
  run_verb("op_diff", supplied())

op_digitize <- function(x, bins, zero_indexed = FALSE)
  run_verb("op_digitize", supplied())

op_divide <- function(x1, x2)
  run_verb("op_divide", supplied())

op_divide_no_nan <- function(x1, x2)
  run_verb("op_divide_no_nan", supplied())

op_dot <- function(x1, x2)
  run_verb("op_dot", supplied())

op_dot_product_attention <- function(query, key, value, bias = NULL, mask = NULL, scale = NULL, is_causal = FALSE,
    flash_attention = NULL, attn_logits_soft_cap = NULL)
  run_verb("op_dot_product_attention", supplied())

op_dsplit <- function(x, indices_or_sections)
  run_verb("op_dsplit", supplied())

op_dstack <- function(xs)
  run_verb("op_dstack", supplied())

op_dtype <- function(x)
  run_verb("op_dtype", supplied())

op_eig <- function(x)
  run_verb("op_eig", supplied())

op_eigh <- function(x)
  run_verb("op_eigh", supplied())

op_einsum <- function(subscripts, ...)
  run_verb("op_einsum", supplied(), dots(...))

op_elu <- function(x, alpha = 1L)
  run_verb("op_elu", supplied())

op_empty <- function(shape, dtype = NULL)
  run_verb("op_empty", supplied())

op_empty_like <- function(x, dtype = NULL)
  run_verb("op_empty_like", supplied())

op_equal <- function(x1, x2)
  run_verb("op_equal", supplied())

op_erf <- function(x)
  run_verb("op_erf", supplied())

op_erfc <- function(x)
  run_verb("op_erfc", supplied())

op_erfinv <- function(x)
  run_verb("op_erfinv", supplied())

op_exp <- function(x)
  run_verb("op_exp", supplied())

op_exp2 <- function(x)
  run_verb("op_exp2", supplied())

op_expand_dims <- function(x, axis)
  run_verb("op_expand_dims", supplied())

op_expm1 <- function(x)
  run_verb("op_expm1", supplied())

op_extract_sequences <- function(x, sequence_length, sequence_stride)
  run_verb("op_extract_sequences", supplied())

op_eye <- function(N, M = NULL, k = 0L, dtype = NULL)
  run_verb("op_eye", supplied())

op_fabs <- function(x)
  run_verb("op_fabs", supplied())

op_fft <- function(x)
  run_verb("op_fft", supplied())

op_fft2 <- function(x)
  run_verb("op_fft2", supplied())

op_flip <- function(x, axis = NULL)
  run_verb("op_flip", supplied())

op_fliplr <- function(x)
  run_verb("op_fliplr", supplied())

op_flipud <- function(x)
  run_verb("op_flipud", supplied())

op_floor <- function(x)
  run_verb("op_floor", supplied())

op_floor_divide <- function(x1, x2)
  run_verb("op_floor_divide", supplied())

op_fmax <- function(x1, x2)
  run_verb("op_fmax", supplied())

op_fmin <- function(x1, x2)
  run_verb("op_fmin", supplied())

op_fmod <- function(x1, x2)
  run_verb("op_fmod", supplied())

op_fold <- function(x, output_size, kernel_size, dilation = 1L, padding = 0L, stride = 1L)
  run_verb("op_fold", supplied())

op_fori_loop <- function(lower, upper, body_fun, init_val)
  run_verb("op_fori_loop", supplied())

op_full <- function(shape, fill_value, dtype = NULL)
  run_verb("op_full", supplied())

op_full_like <- function(x, fill_value, dtype = NULL)
  run_verb("op_full_like", supplied())

op_gcd <- function(x1, x2)
  run_verb("op_gcd", supplied())

op_gelu <- function(x, approximate = TRUE)
  run_verb("op_gelu", supplied())

op_geomspace <- function(start, stop, num = 50L, endpoint = TRUE, dtype = NULL, axis = 1L)
  run_verb("op_geomspace", supplied())

op_get_item <- function(x, key)
  run_verb("op_get_item", supplied())

op_glu <- function(x, axis = -1L)
  run_verb("op_glu", supplied())

op_greater <- function(x1, x2)
  run_verb("op_greater", supplied())

op_greater_equal <- function(x1, x2)
  run_verb("op_greater_equal", supplied())

op_hamming <- function(x)
  run_verb("op_hamming", supplied())

op_hanning <- function(x)
  run_verb("op_hanning", supplied())

op_hard_shrink <- function(x, threshold = 0.5)
  run_verb("op_hard_shrink", supplied())

op_hard_sigmoid <- function(x)
  run_verb("op_hard_sigmoid", supplied())

op_hard_silu <- function(x)
  run_verb("op_hard_silu", supplied())

op_hard_swish <- function(x)
  run_verb("op_hard_swish", supplied())

op_hard_tanh <- function(x)
  run_verb("op_hard_tanh", supplied())

op_heaviside <- function(x1, x2)
  run_verb("op_heaviside", supplied())

op_histogram <- function(x, bins = 10L, range = NULL)
  run_verb("op_histogram", supplied())

op_hsplit <- function(x, indices_or_sections)
  run_verb("op_hsplit", supplied())

op_hstack <- function(xs, ...)
  run_verb("op_hstack", supplied(), dots(...))

op_hypot <- function(x1, x2)
  run_verb("op_hypot", supplied())

op_i0 <- function(x)
  run_verb("op_i0", supplied())

op_identity <- function(n, dtype = NULL)
  run_verb("op_identity", supplied())

op_ifft2 <- function(x)
  run_verb("op_ifft2", supplied())

op_imag <- function(x)
  run_verb("op_imag", supplied())

op_image_affine_transform <- function(images, transform, interpolation = "bilinear", fill_mode = "constant",
    fill_value = 0L, data_format = NULL)
  run_verb("op_image_affine_transform", supplied())

op_image_crop <- function(images, top_cropping = NULL, left_cropping = NULL, bottom_cropping = NULL,
    right_cropping = NULL, target_height = NULL, target_width = NULL, data_format = NULL)
  run_verb("op_image_crop", supplied())

op_image_elastic_transform <- function(images, alpha = 20L, sigma = 5L, interpolation = "bilinear",
    fill_mode = "reflect", fill_value = 0L, seed = NULL, data_format = NULL)
  run_verb("op_image_elastic_transform", supplied())

op_image_extract_patches <- function(images, size, strides = NULL, dilation_rate = 1L, padding = "valid",
    data_format = "channels_last")
  run_verb("op_image_extract_patches", supplied())

op_image_extract_patches_3d <- function(volumes, size, strides = NULL, dilation_rate = 1L, padding = "valid",
    data_format = NULL)
  run_verb("op_image_extract_patches_3d", supplied())

op_image_gaussian_blur <- function(images, kernel_size = c(3L, 3L), sigma = c(1L, 1L), data_format = NULL)
  run_verb("op_image_gaussian_blur", supplied())

op_image_hsv_to_rgb <- function(images, data_format = NULL)
  run_verb("op_image_hsv_to_rgb", supplied())

op_image_map_coordinates <- function(inputs, coordinates, order, fill_mode = "constant", fill_value = 0L)
  run_verb("op_image_map_coordinates", supplied())

op_image_pad <- function(images, top_padding = NULL, left_padding = NULL, bottom_padding = NULL, right_padding = NULL,
    target_height = NULL, target_width = NULL, data_format = NULL)
  run_verb("op_image_pad", supplied())

op_image_perspective_transform <- function(images, start_points, end_points, interpolation = "bilinear",
    fill_value = 0L, data_format = NULL)
  run_verb("op_image_perspective_transform", supplied())

op_image_resize <- function(images, size, interpolation = "bilinear", antialias = FALSE, crop_to_aspect_ratio = FALSE,
    pad_to_aspect_ratio = FALSE, fill_mode = "constant", fill_value = 0L, data_format = NULL)
  run_verb("op_image_resize", supplied())

op_image_rgb_to_grayscale <- function(images, data_format = NULL)
  run_verb("op_image_rgb_to_grayscale", supplied())

op_image_rgb_to_hsv <- function(images, data_format = NULL)
  run_verb("op_image_rgb_to_hsv", supplied())

op_image_scale_and_translate <- function(images, output_shape, scale, translation, spatial_dims, method,
    antialias = TRUE)
  run_verb("op_image_scale_and_translate", supplied())

op_image_sobel_edges <- function(images, data_format = NULL)
  run_verb("op_image_sobel_edges", supplied())

op_image_ssim <- function(image1, image2, max_val = 1, filter_size = 11L, filter_sigma = 1.5, k1 = 0.01, k2 = 0.03,
    data_format = NULL)
  run_verb("op_image_ssim", supplied())

op_in_top_k <- function(targets, predictions, k)
  run_verb("op_in_top_k", supplied())

op_inner <- function(x1, x2)
  run_verb("op_inner", supplied())

op_inv <- function(x)
  run_verb("op_inv", supplied())

op_irfft <- function(x, fft_length = NULL)
  run_verb("op_irfft", supplied())

op_is_tensor <- function(x)
  run_verb("op_is_tensor", supplied())

op_isclose <- function(x1, x2, rtol = 1e-05, atol = 1e-08, equal_nan = FALSE)
  run_verb("op_isclose", supplied())

op_isfinite <- function(x)
  run_verb("op_isfinite", supplied())

op_isin <- function(x1, x2, assume_unique = FALSE, invert = FALSE)
  run_verb("op_isin", supplied())

op_isinf <- function(x)
  run_verb("op_isinf", supplied())

op_isnan <- function(x)
  run_verb("op_isnan", supplied())

op_isneginf <- function(x)
  run_verb("op_isneginf", supplied())

op_isposinf <- function(x)
  run_verb("op_isposinf", supplied())

op_isreal <- function(x)
  run_verb("op_isreal", supplied())

op_istft <- function(x, sequence_length, sequence_stride, fft_length, length = NULL, window = "hann", center = TRUE)
  run_verb("op_istft", supplied())

op_jvp <- function(fun, primals, tangents, has_aux = FALSE)
  run_verb("op_jvp", supplied())

op_kaiser <- function(x, beta)
  run_verb("op_kaiser", supplied())

op_kron <- function(x1, x2)
  run_verb("op_kron", supplied())

op_layer_normalization <- function(x, gamma = NULL, beta = NULL, axis = -1L, epsilon = NULL, ...)
  run_verb("op_layer_normalization", supplied(), dots(...))

op_lcm <- function(x1, x2)
  run_verb("op_lcm", supplied())

op_ldexp <- function(x1, x2)
  run_verb("op_ldexp", supplied())

op_leaky_relu <- function(x, negative_slope = 0.2)
  run_verb("op_leaky_relu", supplied())

op_left_shift <- function(x, y)
  run_verb("op_left_shift", supplied())

op_less <- function(x1, x2)
  run_verb("op_less", supplied())

op_less_equal <- function(x1, x2)
  run_verb("op_less_equal", supplied())

op_linspace <- function(start, stop, num = 50L, endpoint = TRUE, retstep = FALSE, dtype = NULL, axis = 1L)
  run_verb("op_linspace", supplied())

op_log <- function(x)
  run_verb("op_log", supplied())

op_log10 <- function(x)
  run_verb("op_log10", supplied())

op_log1p <- function(x)
  run_verb("op_log1p", supplied())

op_log2 <- function(x)
  run_verb("op_log2", supplied())

op_log_sigmoid <- function(x)
  run_verb("op_log_sigmoid", supplied())

op_log_softmax <- function(x, axis = -1L)
  run_verb("op_log_softmax", supplied())

op_logaddexp <- function(x1, x2)
  run_verb("op_logaddexp", supplied())

op_logaddexp2 <- function(x1, x2)
  run_verb("op_logaddexp2", supplied())

op_logdet <- function(x)
  run_verb("op_logdet", supplied())

op_logical_and <- function(x1, x2)
  run_verb("op_logical_and", supplied())

op_logical_not <- function(x)
  run_verb("op_logical_not", supplied())

op_logical_or <- function(x1, x2)
  run_verb("op_logical_or", supplied())

op_logical_xor <- function(x1, x2)
  run_verb("op_logical_xor", supplied())

op_logspace <- function(start, stop, num = 50L, endpoint = TRUE, base = 10L, dtype = NULL, axis = 1L)
  run_verb("op_logspace", supplied())

op_logsumexp <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_logsumexp", supplied())

op_lstsq <- function(a, b, rcond = NULL)
  run_verb("op_lstsq", supplied())

op_lu_factor <- function(x)
  run_verb("op_lu_factor", supplied())

op_map <- function(xs, f)
  run_verb("op_map", supplied())

op_matmul <- function(x1, x2)
  run_verb("op_matmul", supplied())

op_matrix_rank <- function(x, tol = NULL)
  run_verb("op_matrix_rank", supplied())

op_max <- function(x, axis = NULL, keepdims = FALSE, initial = NULL)
  run_verb("op_max", supplied())

op_max_pool <- function(inputs, pool_size, strides = NULL, padding = "valid", data_format = NULL)
  run_verb("op_max_pool", supplied())

op_maximum <- function(x1, x2)
  run_verb("op_maximum", supplied())

op_mean <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_mean", supplied())

op_median <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_median", supplied())

op_meshgrid <- function(..., indexing = "xy")
  run_verb("op_meshgrid", supplied(), dots(...))

op_min <- function(x, axis = NULL, keepdims = FALSE, initial = NULL)
  run_verb("op_min", supplied())

op_minimum <- function(x1, x2)
  run_verb("op_minimum", supplied())

op_mod <- function(x1, x2)
  run_verb("op_mod", supplied())

op_moments <- function(x, axes, keepdims = FALSE, synchronized = FALSE)
  run_verb("op_moments", supplied())

op_moveaxis <- function(x, source, destination)
  run_verb("op_moveaxis", supplied())

op_multi_hot <- function(inputs, num_classes, axis = -1L, dtype = NULL, sparse = FALSE, ...)
  run_verb("op_multi_hot", supplied(), dots(...))

op_multiply <- function(x1, x2)
  run_verb("op_multiply", supplied())

op_nan_to_num <- function(x, nan = 0L, posinf = NULL, neginf = NULL)
  run_verb("op_nan_to_num", supplied())

op_nanargmax <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nanargmax", supplied())

op_nanargmin <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nanargmin", supplied())

op_nancumprod <- function(x, axis = NULL, dtype = NULL)
  run_verb("op_nancumprod", supplied())

op_nancumsum <- function(x, axis = NULL, dtype = NULL)
  run_verb("op_nancumsum", supplied())

op_nanmax <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nanmax", supplied())

op_nanmean <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nanmean", supplied())

op_nanmedian <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nanmedian", supplied())

op_nanmin <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nanmin", supplied())

op_nanpercentile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE)
  run_verb("op_nanpercentile", supplied())

op_nanprod <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nanprod", supplied())

op_nanquantile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE)
  run_verb("op_nanquantile", supplied())

op_nanstd <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nanstd", supplied())

op_nansum <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nansum", supplied())

op_nanvar <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_nanvar", supplied())

op_ndim <- function(x)
  run_verb("op_ndim", supplied())

op_negative <- function(x)
  run_verb("op_negative", supplied())

op_nextafter <- function(x1, x2)
  run_verb("op_nextafter", supplied())

op_nonzero <- function(x)
  run_verb("op_nonzero", supplied())

op_norm <- function(x, ord = NULL, axis = NULL, keepdims = FALSE)
  run_verb("op_norm", supplied())

op_normalize <- function(x, axis = -1L, order = 2L, epsilon = NULL)
  run_verb("op_normalize", supplied())

op_not_equal <- function(x1, x2)
  run_verb("op_not_equal", supplied())

op_one_hot <- function(x, num_classes, axis = -1L, dtype = NULL, sparse = FALSE, zero_indexed = FALSE)
  run_verb("op_one_hot", supplied())

op_ones <- function(shape, dtype = NULL)
  run_verb("op_ones", supplied())

op_ones_like <- function(x, dtype = NULL)
  run_verb("op_ones_like", supplied())

op_outer <- function(x1, x2)
  run_verb("op_outer", supplied())

op_pad <- function(x, pad_width, mode = "constant", constant_values = NULL)
  run_verb("op_pad", supplied())

op_percentile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE)
  run_verb("op_percentile", supplied())

op_pinv <- function(x, rcond = NULL)
  run_verb("op_pinv", supplied())

op_pmax <- function(x1, x2)
  run_verb("op_pmax", supplied())

op_pmin <- function(x1, x2)
  run_verb("op_pmin", supplied())

op_polar <- function(abs_, angle)
  run_verb("op_polar", supplied())

op_power <- function(x1, x2)
  run_verb("op_power", supplied())

op_prod <- function(x, axis = NULL, keepdims = FALSE, dtype = NULL)
  run_verb("op_prod", supplied())

op_psnr <- function(x1, x2, max_val)
  run_verb("op_psnr", supplied())

op_ptp <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_ptp", supplied())

op_qr <- function(x, mode = "reduced")
  run_verb("op_qr", supplied())

op_quantile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE)
  run_verb("op_quantile", supplied())

op_rad2deg <- function(x)
  run_verb("op_rad2deg", supplied())

op_ravel <- function(x)
  run_verb("op_ravel", supplied())

op_real <- function(x)
  run_verb("op_real", supplied())

op_rearrange <- function(tensor, pattern, ...)
  run_verb("op_rearrange", supplied(), dots(...))

op_reciprocal <- function(x)
  run_verb("op_reciprocal", supplied())

op_relu <- function(x)
  run_verb("op_relu", supplied())

op_relu6 <- function(x)
  run_verb("op_relu6", supplied())

op_repeat <- function(x, repeats, axis = NULL)
  run_verb("op_repeat", supplied())

op_reshape <- function(x, newshape)
  run_verb("op_reshape", supplied())

op_rfft <- function(x, fft_length = NULL)
  run_verb("op_rfft", supplied())

op_right_shift <- function(x, y)
  run_verb("op_right_shift", supplied())

op_rms_normalization <- function(x, scale = NULL, axis = -1L, epsilon = NULL)
  run_verb("op_rms_normalization", supplied())

op_roll <- function(x, shift, axis = NULL)
  run_verb("op_roll", supplied())

op_rot90 <- function(array, k = 1L, axes = c(1L, 2L))
  run_verb("op_rot90", supplied())

op_round <- function(x, decimals = 0L)
  run_verb("op_round", supplied())

op_rsqrt <- function(x)
  run_verb("op_rsqrt", supplied())

op_saturate_cast <- function(x, dtype)
  run_verb("op_saturate_cast", supplied())

op_scan <- function(f, init, xs = NULL, length = NULL, reverse = FALSE, unroll = 1L)
  run_verb("op_scan", supplied())

op_scatter <- function(indices, values, shape)
  run_verb("op_scatter", supplied())

op_scatter_update <- function(inputs, indices, updates, ..., reduction = NULL)
  run_verb("op_scatter_update", supplied(), dots(...))

op_searchsorted <- function(sorted_sequence, values, side = "left", zero_indexed = FALSE)
  run_verb("op_searchsorted", supplied())

op_segment_max <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  run_verb("op_segment_max", supplied())

op_segment_min <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  run_verb("op_segment_min", supplied())

op_segment_prod <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  run_verb("op_segment_prod", supplied())

op_segment_sum <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  run_verb("op_segment_sum", supplied())

op_select <- function(condlist, choicelist, default = 0L)
  run_verb("op_select", supplied())

op_selu <- function(x)
  run_verb("op_selu", supplied())

op_separable_conv <- function(inputs, depthwise_kernel, pointwise_kernel, strides = 1L, padding = "valid",
    data_format = NULL, dilation_rate = 1L)
  run_verb("op_separable_conv", supplied())

op_shape <- function(x)
  run_verb("op_shape", supplied())

op_sigmoid <- function(x)
  run_verb("op_sigmoid", supplied())

op_sign <- function(x)
  run_verb("op_sign", supplied())

op_signbit <- function(x)
  run_verb("op_signbit", supplied())

op_silu <- function(x)
  run_verb("op_silu", supplied())

op_sin <- function(x)
  run_verb("op_sin", supplied())

op_sinc <- function(x)
  run_verb("op_sinc", supplied())

op_sinh <- function(x)
  run_verb("op_sinh", supplied())

op_size <- function(x)
  run_verb("op_size", supplied())

op_slice <- function(inputs, start_indices, shape)
  run_verb("op_slice", supplied())

op_slice_update <- function(inputs, start_indices, updates)
  run_verb("op_slice_update", supplied())

op_slogdet <- function(x)
  run_verb("op_slogdet", supplied())

op_soft_shrink <- function(x, threshold = 0.5)
  run_verb("op_soft_shrink", supplied())

op_softmax <- function(x, axis = -1L)
  run_verb("op_softmax", supplied())

op_softplus <- function(x)
  run_verb("op_softplus", supplied())

op_softsign <- function(x)
  run_verb("op_softsign", supplied())

op_solve <- function(a, b)
  run_verb("op_solve", supplied())

op_solve_triangular <- function(a, b, lower = FALSE)
  run_verb("op_solve_triangular", supplied())

op_sort <- function(x, axis = -1L)
  run_verb("op_sort", supplied())

op_space_to_depth <- function(x, block_size, data_format = "channels_last")
  run_verb("op_space_to_depth", supplied())

op_sparse_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  run_verb("op_sparse_categorical_crossentropy", supplied())

op_sparse_plus <- function(x)
  run_verb("op_sparse_plus", supplied())

op_sparse_sigmoid <- function(x)
  run_verb("op_sparse_sigmoid", supplied())

op_sparsemax <- function(x, axis = -1L)
  run_verb("op_sparsemax", supplied())

op_split <- function(x, indices_or_sections, axis = 1L)
  run_verb("op_split", supplied())

op_sqrt <- function(x)
  run_verb("op_sqrt", supplied())

op_square <- function(x)
  run_verb("op_square", supplied())

op_squareplus <- function(x, b = 4L)
  run_verb("op_squareplus", supplied())

op_squeeze <- function(x, axis = NULL)
  run_verb("op_squeeze", supplied())

op_stack <- function(x, axis = 1L)
  run_verb("op_stack", supplied())

op_std <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_std", supplied())

op_stft <- function(x, sequence_length, sequence_stride, fft_length, window = "hann", center = TRUE)
  run_verb("op_stft", supplied())

op_stop_gradient <- function(variable)
  run_verb("op_stop_gradient", supplied())

op_subtract <- function(x1, x2)
  run_verb("op_subtract", supplied())

op_sum <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_sum", supplied())

op_svd <- function(x, full_matrices = TRUE, compute_uv = TRUE)
  run_verb("op_svd", supplied())

op_swapaxes <- function(x, axis1, axis2)
  run_verb("op_swapaxes", supplied())

op_switch <- function(index, branches, ...)
  run_verb("op_switch", supplied(), dots(...))

op_take <- function(x, indices, axis = NULL, zero_indexed = FALSE)
  run_verb("op_take", supplied())

op_take_along_axis <- function(x, indices, axis = NULL, zero_indexed = FALSE)
  run_verb("op_take_along_axis", supplied())

op_tan <- function(x)
  run_verb("op_tan", supplied())

op_tanh <- function(x)
  run_verb("op_tanh", supplied())

op_tanh_shrink <- function(x)
  run_verb("op_tanh_shrink", supplied())

op_tensordot <- function(x1, x2, axes = 3L)
  run_verb("op_tensordot", supplied())

op_threshold <- function(x, threshold, default_value)
  run_verb("op_threshold", supplied())

op_tile <- function(x, repeats)
  run_verb("op_tile", supplied())

op_top_k <- function(x, k, sorted = TRUE, zero_indexed = FALSE)
  run_verb("op_top_k", supplied())

op_trace <- function(x, offset = 0L, axis1 = 1L, axis2 = 2L)
  run_verb("op_trace", supplied())

op_transpose <- function(x, axes = NULL)
  run_verb("op_transpose", supplied())

op_trapezoid <- function(y, x = NULL, dx = 1, axis = -1L)
  run_verb("op_trapezoid", supplied())

op_tri <- function(N, M = NULL, k = 0L, dtype = NULL)
  run_verb("op_tri", supplied())

op_tril <- function(x, k = 0L)
  run_verb("op_tril", supplied())

op_triu <- function(x, k = 0L)
  run_verb("op_triu", supplied())

op_true_divide <- function(x1, x2)
  run_verb("op_true_divide", supplied())

op_trunc <- function(x)
  run_verb("op_trunc", supplied())

op_unfold <- function(x, kernel_size, dilation = 1L, padding = 0L, stride = 1L)
  run_verb("op_unfold", supplied())

op_unique <- function(x, sorted = TRUE, return_index = FALSE, return_inverse = FALSE, return_counts = FALSE,
    axis = NULL, size = NULL, fill_value = NULL)
  run_verb("op_unique", supplied())

op_unravel_index <- function(indices, shape)
  run_verb("op_unravel_index", supplied())

op_unstack <- function(x, num = NULL, axis = 1L)
  run_verb("op_unstack", supplied())

op_vander <- function(x, N = NULL, increasing = FALSE)
  run_verb("op_vander", supplied())

op_var <- function(x, axis = NULL, keepdims = FALSE)
  run_verb("op_var", supplied())

op_vdot <- function(x1, x2)
  run_verb("op_vdot", supplied())

op_vectorize <- function(func, ..., excluded = NULL, signature = NULL)
  run_verb("op_vectorize", supplied(), dots(...))

op_vectorized_map <- function(elements, f)
  run_verb("op_vectorized_map", supplied())

op_view <- function(x, dtype = NULL)
  run_verb("op_view", supplied())

op_view_as_complex <- function(x)
  run_verb("op_view_as_complex", supplied())

op_view_as_real <- function(x)
  run_verb("op_view_as_real", supplied())

op_vsplit <- function(x, indices_or_sections)
  run_verb("op_vsplit", supplied())

op_vstack <- function(xs, ...)
  run_verb("op_vstack", supplied(), dots(...))

op_where <- function(condition, x1 = NULL, x2 = NULL)
  run_verb("op_where", supplied())

op_while_loop <- function(cond, body, loop_vars, maximum_iterations = NULL)
  run_verb("op_while_loop", supplied())

op_zeros <- function(shape, dtype = NULL)
  run_verb("op_zeros", supplied())

op_zeros_like <- function(x, dtype = NULL)
  run_verb("op_zeros_like", supplied())

optimizer_adadelta <- function(learning_rate = 0.001, rho = 0.95, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL,
    clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL,
    jit_compile = TRUE, name = "Adadelta", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  run_verb("optimizer_adadelta", supplied(), dots(...))

optimizer_adafactor <- function(learning_rate = 0.001, beta_2_decay = -0.8, epsilon_1 = 1e-30, epsilon_2 = 0.001,
    clip_threshold = 1L, relative_step = TRUE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL,
    global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "adafactor",
    ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  run_verb("optimizer_adafactor", supplied(), dots(...))

optimizer_adagrad <- function(learning_rate = 0.001, initial_accumulator_value = 0.1, epsilon = 1e-07,
    weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
    ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Adagrad", ...,
    loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  run_verb("optimizer_adagrad", supplied(), dots(...))

optimizer_adam <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, amsgrad = FALSE,
    weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
    ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Adam", ...,
    loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  run_verb("optimizer_adam", supplied(), dots(...))

optimizer_adam_w <- function(learning_rate = 0.001, weight_decay = 0.004, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07,
    amsgrad = FALSE, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, name = "adamw", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  run_verb("optimizer_adam_w", supplied(), dots(...))

optimizer_adamax <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, weight_decay = NULL,
    clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Adamax", ..., loss_scale_factor = NULL,
    gradient_accumulation_steps = NULL)
  run_verb("optimizer_adamax", supplied(), dots(...))

optimizer_adamw <- function(learning_rate = 0.001, weight_decay = 0.004, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07,
    amsgrad = FALSE, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL, ...)
  run_verb("optimizer_adamw", supplied(), dots(...))

optimizer_ftrl <- function(learning_rate = 0.001, learning_rate_power = -0.5, initial_accumulator_value = 0.1,
    l1_regularization_strength = 0L, l2_regularization_strength = 0L, l2_shrinkage_regularization_strength = 0L,
    beta = 0L, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
    ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Ftrl", ...,
    loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  run_verb("optimizer_ftrl", supplied(), dots(...))

optimizer_lamb <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, weight_decay = NULL,
    clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = "lamb", ...)
  run_verb("optimizer_lamb", supplied(), dots(...))

optimizer_lion <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.99, weight_decay = NULL, clipnorm = NULL,
    clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL,
    name = "lion", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  run_verb("optimizer_lion", supplied(), dots(...))

optimizer_loss_scale <- function(inner_optimizer, initial_scale = 32768L, dynamic_growth_steps = 2000L, ...,
    name = NULL, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = NULL,
    ema_momentum = NULL, ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  run_verb("optimizer_loss_scale", supplied(), dots(...))

optimizer_map <- function(default_optimizer, optimizer_map = NULL)
  run_verb("optimizer_map", supplied())

optimizer_multi <- function(optimizer_map, loss_scale_factor = NULL, name = NULL)
  run_verb("optimizer_multi", supplied())

optimizer_muon <- function(learning_rate = 0.001, adam_beta_1 = 0.9, adam_beta_2 = 0.999, epsilon = 1e-07,
    weight_decay = 0.1, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = "muon",
    exclude_layers = NULL, exclude_embeddings = TRUE, muon_a = 3.4445, muon_b = -4.775, muon_c = 2.0315,
    adam_lr_ratio = 0.1, momentum = 0.95, ns_steps = 6L, nesterov = TRUE, ..., adam_weight_decay = 0.004,
    rms_rate = 0.2)
  run_verb("optimizer_muon", supplied(), dots(...))

optimizer_nadam <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, weight_decay = NULL,
    clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Nadam", ..., loss_scale_factor = NULL,
    gradient_accumulation_steps = NULL)
  run_verb("optimizer_nadam", supplied(), dots(...))

optimizer_rmsprop <- function(learning_rate = 0.001, rho = 0.9, momentum = 0L, epsilon = 1e-07, centered = FALSE,
    weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
    ema_momentum = 0.99, ema_overwrite_frequency = 100L, jit_compile = TRUE, name = "RMSprop", ...,
    loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  run_verb("optimizer_rmsprop", supplied(), dots(...))

optimizer_schedule_free_adamw <- function(learning_rate = 0.0025, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-08,
    warmup_steps = 0L, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
    ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL,
    name = NULL, ...)
  run_verb("optimizer_schedule_free_adamw", supplied(), dots(...))

optimizer_sgd <- function(learning_rate = 0.01, momentum = 0L, nesterov = FALSE, amsgrad = FALSE, weight_decay = NULL,
    clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
    ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "SGD", ..., loss_scale_factor = NULL,
    gradient_accumulation_steps = NULL)
  run_verb("optimizer_sgd", supplied(), dots(...))

output_shapes <- function(object)
  run_verb("output_shapes", supplied())

output_types <- function(object)
  run_verb("output_types", supplied())

pad_sequences <- function(sequences, maxlen = NULL, dtype = "int32", padding = "pre", truncating = "pre", value = 0L)
  run_verb("pad_sequences", supplied())

parquet_dataset <- function(filenames, batch_size = 32L, columns = NULL, label_name = NULL, num_shards = NULL,
    shard_index = NULL)
  run_verb("parquet_dataset", supplied())

plot_bounding_box_gallery <- function(images, bounding_box_format, y_true = NULL, y_pred = NULL,
    value_range = c(0L, 255L), true_color = c(0L, 188L, 212L), pred_color = c(255L, 235L, 59L), line_thickness = 2L,
    font_scale = 1, text_thickness = NULL, class_mapping = NULL, ground_truth_mapping = NULL, prediction_mapping = NULL,
    legend = FALSE, legend_handles = NULL, rows = NULL, cols = NULL, data_format = NULL, ...)
  run_verb("plot_bounding_box_gallery", supplied(), dots(...))

plot_image_gallery <- function(images, y_true = NULL, y_pred = NULL, label_map = NULL, rows = NULL, cols = NULL,
    value_range = c(0L, 255L), scale = 2L, path = NULL, show = NULL, transparent = TRUE, dpi = 60L,
    legend_handles = NULL, data_format = NULL)
  run_verb("plot_image_gallery", supplied())

plot_segmentation_mask_gallery <- function(images, num_classes, value_range = c(0L, 255L), y_true = NULL, y_pred = NULL,
    color_mapping = NULL, blend = TRUE, alpha = 0.8, ignore_index = -1L, data_format = NULL, ...)
  run_verb("plot_segmentation_mask_gallery", supplied(), dots(...))

pop_layer <- function(object, rebuild = TRUE)
  invisible(run_verb("pop_layer", supplied()))

predict.keras.models.Model <- function(object, x, batch_size = NULL, verbose = "auto", steps = NULL, callbacks = NULL,
    ...)
  run_verb("predict", with_tune_option(with_verbose_option(supplied())), dots(...))

predict_classes <- function(object, x, batch_size = NULL, verbose = 0L, steps = NULL)
  run_verb("predict_classes", with_tune_option(supplied()))

predict_generator <- function(object, generator, steps, max_queue_size = 10L, workers = 1L, verbose = 0L,
    callbacks = NULL)
  run_verb("predict_generator", with_tune_option(supplied()))

predict_on_batch <- function(object, x)
  run_verb("predict_on_batch", supplied())

predict_proba <- function(object, x, batch_size = NULL, verbose = 0L, steps = NULL)
  run_verb("predict_proba", with_tune_option(supplied()))

py_help <- function(object)
  invisible(run_verb("py_help", supplied()))

py_require <- function(packages = NULL, python_version = NULL, ..., exclude_newer = NULL, action = "add")
  invisible(run_verb("py_require", supplied(), dots(...)))

py_require_legacy_keras <- function(extra_packages = TRUE)
  invisible(run_verb("py_require_legacy_keras", supplied()))

py_require_tensorflow <- function(use_gpu = NULL)
  invisible(run_verb("py_require_tensorflow", supplied()))

quantization_config <- function(weight_quantizer = NULL, activation_quantizer = NULL)
  run_verb("quantization_config", supplied())

quantization_config_awq <- function(dataset, tokenizer, weight_bits = 4L, num_samples = 128L, sequence_length = 512L,
    group_size = 128L, num_grid_points = 20L, quantization_layer_structure = NULL)
  run_verb("quantization_config_awq", supplied())

quantization_config_float8 <- function()
  run_verb("quantization_config_float8", supplied())

quantization_config_gptq <- function(dataset, tokenizer, weight_bits = 4L, num_samples = 128L, per_channel = TRUE,
    sequence_length = 512L, hessian_damping = 0.01, group_size = 128L, symmetric = FALSE, activation_order = FALSE,
    quantization_layer_structure = NULL)
  run_verb("quantization_config_gptq", supplied())

quantization_config_int4 <- function(weight_quantizer = NULL, activation_quantizer = "default", block_size = 128L)
  run_verb("quantization_config_int4", supplied())

quantization_config_int8 <- function(weight_quantizer = NULL, activation_quantizer = "default")
  run_verb("quantization_config_int8", supplied())

quantize_weights <- function(object, mode, ...)
  invisible(run_verb("quantize_weights", supplied(), dots(...)))

quantizer_abs_max <- function(axis = NULL, value_range = c(-127L, 127L), epsilon = 1e-07, output_dtype = "int8")
  run_verb("quantizer_abs_max", supplied())

quantizer_abs_max_quantize <- function(inputs, axis, value_range = c(-127L, 127L), dtype = "int8", epsilon = 1e-07,
    to_numpy = FALSE)
  run_verb("quantizer_abs_max_quantize", supplied())

quantizer_abs_max_quantize_grouped_with_zero_point <- function(inputs, block_size, value_range = c(-8L, 7L),
    dtype = "int8", epsilon = 1e-07, to_numpy = FALSE)
  run_verb("quantizer_abs_max_quantize_grouped_with_zero_point", supplied())

quantizer_compute_float8_amax_history <- function(x, amax_history)
  run_verb("quantizer_compute_float8_amax_history", supplied())

quantizer_compute_float8_scale <- function(amax, scale, dtype_max, margin = 0L)
  run_verb("quantizer_compute_float8_scale", supplied())

quantizer_fake_quant_with_min_max_vars <- function(inputs, min_vals, max_vals, num_bits = 8L, narrow_range = FALSE,
    axis = NULL)
  run_verb("quantizer_fake_quant_with_min_max_vars", supplied())

quantizer_pack_int4 <- function(arr, axis = 1L, dtype = "int8")
  run_verb("quantizer_pack_int4", supplied())

quantizer_quantize_and_dequantize <- function(inputs, scale, quantized_dtype, compute_dtype)
  run_verb("quantizer_quantize_and_dequantize", supplied())

quantizer_unpack_int4 <- function(packed, orig_len, axis = 1L, dtype = "int8")
  run_verb("quantizer_unpack_int4", supplied())

random_beta <- function(shape, alpha, beta, dtype = NULL, seed = NULL)
  run_verb("random_beta", supplied())

random_binomial <- function(shape, counts, probabilities, dtype = NULL, seed = NULL)
  run_verb("random_binomial", supplied())

random_categorical <- function(logits, num_samples, dtype = "int32", seed = NULL, zero_indexed = FALSE)
  run_verb("random_categorical", supplied())

random_dropout <- function(inputs, rate, noise_shape = NULL, seed = NULL)
  run_verb("random_dropout", supplied())

random_gamma <- function(shape, alpha, dtype = NULL, seed = NULL)
  run_verb("random_gamma", supplied())

random_integer <- function(shape, minval, maxval, dtype = "int32", seed = NULL)
  run_verb("random_integer", supplied())

random_integer_dataset <- function(seed = NULL, ..., rerandomize_each_iteration = NULL, name = NULL)
  run_verb("random_integer_dataset", supplied(), dots(...))

random_normal <- function(shape, mean = 0L, stddev = 1L, dtype = NULL, seed = NULL)
  run_verb("random_normal", supplied())

random_seed_generator <- function(seed = NULL, name = NULL, ...)
  run_verb("random_seed_generator", supplied(), dots(...))

random_shuffle <- function(x, axis = 1L, seed = NULL)
  run_verb("random_shuffle", supplied())

random_truncated_normal <- function(shape, mean = 0L, stddev = 1L, dtype = NULL, seed = NULL)
  run_verb("random_truncated_normal", supplied())

random_uniform <- function(shape, minval = 0L, maxval = 1L, dtype = NULL, seed = NULL)
  run_verb("random_uniform", supplied())

read_files <- function(files, reader, ..., parallel_files = 1L, parallel_interleave = 1L, num_shards = NULL,
    shard_index = NULL)
  run_verb("read_files", supplied(), dots(...))

regularizer_l1 <- function(l = 0.01, l1 = 0.01)
  run_verb("regularizer_l1", supplied())

regularizer_l1_l2 <- function(l1 = 0.01, l2 = 0.01)
  run_verb("regularizer_l1_l2", supplied())

regularizer_l2 <- function(l = 0.01, l2 = 0.01)
  run_verb("regularizer_l2", supplied())

regularizer_orthogonal <- function(factor = 0.01, mode = "rows", ...)
  run_verb("regularizer_orthogonal", supplied(), dots(...))

reset_state <- function(object)
  invisible(run_verb("reset_state", supplied()))

reset_states <- function(object)
  invisible(run_verb("reset_states", supplied()))

resnet_decode_predictions <- function(preds, top = 5L)
  run_verb("resnet_decode_predictions", supplied())

resnet_preprocess_input <- function(x, ..., data_format = NULL)
  run_verb("resnet_preprocess_input", supplied(), dots(...))

resnet_v2_decode_predictions <- function(preds, top = 5L)
  run_verb("resnet_v2_decode_predictions", supplied())

resnet_v2_preprocess_input <- function(x, ..., data_format = NULL)
  run_verb("resnet_v2_preprocess_input", supplied(), dots(...))

rnn_cell_gru <- function(units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL,
    recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, reset_after = TRUE,
    seed = NULL, ...)
  run_verb("rnn_cell_gru", supplied(), dots(...))

rnn_cell_lstm <- function(units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE,
    kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros",
    unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL,
    kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L,
    seed = NULL, ...)
  run_verb("rnn_cell_lstm", supplied(), dots(...))

rnn_cell_simple <- function(units, activation = "tanh", use_bias = TRUE, kernel_initializer = "glorot_uniform",
    recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL,
    recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL,
    bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, seed = NULL, ...)
  run_verb("rnn_cell_simple", supplied(), dots(...))

rnn_cells_stack <- function(cells, ...)
  run_verb("rnn_cells_stack", supplied(), dots(...))

run_dir <- function()
  run_verb("run_dir", supplied())

sample_from_datasets <- function(datasets, weights = NULL, seed = NULL, stop_on_empty_dataset = TRUE, ...,
    rerandomize_each_iteration = NULL)
  run_verb("sample_from_datasets", supplied(), dots(...))

save_model <- function(model, filepath, overwrite = FALSE, zipped = NULL)
  invisible(run_verb("save_model", supplied()))

save_model_config <- function(model, filepath = NULL, overwrite = FALSE)
  invisible(run_verb("save_model_config", supplied()))

save_model_hdf5 <- function(object, filepath, overwrite = TRUE, include_optimizer = TRUE)
  invisible(run_verb("save_model_hdf5", supplied()))

save_model_tf <- function(object, filepath, overwrite = TRUE, include_optimizer = TRUE, signatures = NULL,
    options = NULL)
  invisible(run_verb("save_model_tf", supplied()))

save_model_weights <- function(model, filepath, overwrite = FALSE, max_shard_size = NULL)
  invisible(run_verb("save_model_weights", supplied()))

save_model_weights_hdf5 <- function(object, filepath, overwrite = TRUE)
  invisible(run_verb("save_model_weights_hdf5", supplied()))

save_model_weights_tf <- function(object, filepath, overwrite = TRUE)
  invisible(run_verb("save_model_weights_tf", supplied()))

save_run_comparison <- function(runs = NULL, filename = "auto")
  invisible(run_verb("save_run_comparison", with_run_directories(supplied())))

save_run_view <- function(run_dir = NULL, filename = "auto")
  invisible(run_verb("save_run_view", with_run_directories(supplied())))

save_text_tokenizer <- function(object, filename)
  invisible(run_verb("save_text_tokenizer", supplied()))

save_weights <- function(object, filepath, overwrite = TRUE)
  invisible(run_verb("save_weights", supplied()))

saving_keras_file_editor <- function(filepath)
  run_verb("saving_keras_file_editor", supplied())

saving_load_weights <- function(model, filepath, skip_mismatch = FALSE, ...)
  run_verb("saving_load_weights", supplied(), dots(...))

saving_save_weights <- function(model, filepath, overwrite = TRUE, max_shard_size = NULL, ...)
  run_verb("saving_save_weights", supplied(), dots(...))

scaler_min_max <- function()
  run_verb("scaler_min_max", supplied())

scaler_standard <- function()
  run_verb("scaler_standard", supplied())

sequences_to_matrix <- function(tokenizer, sequences, mode = "binary")
  run_verb("sequences_to_matrix", supplied())

serialize_keras_object <- function(obj)
  run_verb("serialize_keras_object", supplied())

serialize_model <- function(model, include_optimizer = TRUE)
  run_verb("serialize_model", supplied())

serve_savedmodel <- function(model_dir, port = 8501L, name = "model", max_request_mb = 64L, max_batch_size = 64L,
    batch_timeout = 0L)
  run_verb("serve_savedmodel", supplied())

set_custom_objects <- function(objects = NULL, clear = TRUE)
  invisible(run_verb("set_custom_objects", supplied()))

set_state_tree <- function(object, state_tree)
  invisible(run_verb("set_state_tree", supplied()))

set_vocabulary <- function(object, vocabulary, idf_weights = NULL, ...)
  invisible(run_verb("set_vocabulary", supplied(), dots(...)))

set_weights <- function(object, weights)
  invisible(run_verb("set_weights", supplied()))

skipgrams <- function(sequence, vocabulary_size, window_size = 4L, negative_samples = 1, shuffle = TRUE,
    categorical = FALSE, sampling_table = NULL, seed = NULL)
  run_verb("skipgrams", supplied())

sparse_tensor_slices_dataset <- function(sparse_tensor)
  run_verb("sparse_tensor_slices_dataset", supplied())

split_dataset <- function(dataset, left_size = NULL, right_size = NULL, shuffle = FALSE, seed = NULL, ...,
    preferred_backend = NULL)
  run_verb("split_dataset", supplied(), dots(...))

sql_dataset <- function(driver_name, data_source_name, query, record_spec)
  run_verb("sql_dataset", supplied())

sql_record_spec <- function(names, types)
  run_verb("sql_record_spec", supplied())

sqlite_dataset <- function(filename, query, record_spec)
  run_verb("sqlite_dataset", supplied())

summary.keras.models.Model <- function(object, line_length = NULL, positions = NULL, expand_nested = FALSE,
    show_trainable = NULL, compact = TRUE, ...)
  invisible(run_verb("summary", with_line_length(supplied()), dots(...)))

tensor_slices_dataset <- function(tensors)
  run_verb("tensor_slices_dataset", supplied())

tensorboard <- function(log_dir = NULL, action = "start", host = "127.0.0.1", port = "auto", launch_browser = NULL,
    reload_interval = 5L, purge_orphaned_data = TRUE)
  invisible(run_verb("tensorboard", supplied()))

tensors_dataset <- function(tensors)
  run_verb("tensors_dataset", supplied())

test_on_batch <- function(object, x, y, sample_weight = NULL, ...)
  run_verb("test_on_batch", supplied(), dots(...))

text_dataset_from_directory <- function(directory, labels = "inferred", label_mode = "int", class_names = NULL,
    batch_size = 32L, max_length = NULL, shuffle = TRUE, seed = NULL, validation_split = NULL, subset = NULL,
    follow_links = FALSE, ..., verbose = TRUE, format = "tf")
  run_verb("text_dataset_from_directory", supplied(), dots(...))

text_hashing_trick <- function(text, n, hash_function = NULL, filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n",
    lower = TRUE, split = " ")
  run_verb("text_hashing_trick", supplied())

text_line_dataset <- function(filenames, compression_type = NULL, ..., buffer_size = NULL, num_parallel_reads = NULL,
    name = NULL, record_spec = NULL, parallel_records = NULL)
  run_verb("text_line_dataset", supplied(), dots(...))

text_one_hot <- function(input_text = NULL, n = NULL, filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n", lower = TRUE,
    split = " ", text = NULL)
  run_verb("text_one_hot", supplied())

text_to_word_sequence <- function(text, filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n", lower = TRUE, split = " ")
  run_verb("text_to_word_sequence", supplied())

text_tokenizer <- function(num_words = NULL, filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n", lower = TRUE,
    split = " ", char_level = FALSE, oov_token = NULL)
  run_verb("text_tokenizer", supplied())

texts_to_matrix <- function(tokenizer, texts, mode = "binary")
  run_verb("texts_to_matrix", supplied())

texts_to_sequences <- function(tokenizer, texts)
  run_verb("texts_to_sequences", supplied())

texts_to_sequences_generator <- function(tokenizer, texts)
  run_verb("texts_to_sequences_generator", supplied())

tf_function <- function(f, input_signature = NULL, autograph = TRUE, ...)
  run_verb("tf_function", supplied(), dots(...))

tf_gpu_configured <- function(verbose = TRUE)
  run_verb("tf_gpu_configured", supplied())

tf_probability <- function()
  run_verb("tf_probability", supplied())

tflite_predict <- function(model, x)
  run_verb("tflite_predict", supplied())

tfrecord_dataset <- function(filenames, compression_type = NULL, buffer_size = NULL, num_parallel_reads = NULL, ...,
    name = NULL)
  run_verb("tfrecord_dataset", supplied(), dots(...))

time_distributed <- function(object, layer, ...)
  unprinted_model(run_verb("time_distributed", supplied(), dots(...)))

timeseries_dataset_from_array <- function(data, targets, sequence_length, sequence_stride = 1L, sampling_rate = 1L,
    batch_size = 128L, shuffle = FALSE, ..., seed = NULL, start_index = NULL, end_index = NULL)
  run_verb("timeseries_dataset_from_array", supplied(), dots(...))

timeseries_generator <- function(data, targets, length, sampling_rate = 1L, stride = 1L, start_index = 0L,
    end_index = NULL, shuffle = FALSE, reverse = FALSE, batch_size = 128L)
  run_verb("timeseries_generator", supplied())

to_categorical <- function(y = NULL, num_classes = NULL, dtype = "float32", x = NULL)
  run_verb("to_categorical", supplied())

train <- function(object, ...)
  run_verb("train", supplied(), dots(...))

train_and_evaluate <- function(object, ...)
  run_verb("train_and_evaluate", supplied(), dots(...))

train_on_batch <- function(object, x, y, class_weight = NULL, sample_weight = NULL)
  run_verb("train_on_batch", supplied())

train_spec <- function(input_fn, max_steps = NULL)
  run_verb("train_spec", supplied())

tree_assert_same_paths <- function(a, b)
  run_verb("tree_assert_same_paths", supplied())

tree_assert_same_structure <- function(a, b, check_types = NULL)
  run_verb("tree_assert_same_structure", supplied())

tree_flatten <- function(structure)
  run_verb("tree_flatten", supplied())

tree_flatten_with_path <- function(structure)
  run_verb("tree_flatten_with_path", supplied())

tree_is_nested <- function(structure)
  run_verb("tree_is_nested", supplied())

tree_lists_to_tuples <- function(structure)
  run_verb("tree_lists_to_tuples", supplied())

tree_map_shape_structure <- function(func, structure)
  run_verb("tree_map_shape_structure", supplied())

tree_map_structure <- function(func, ..., none_is_leaf = TRUE)
  run_verb("tree_map_structure", supplied(), dots(...))

tree_map_structure_up_to <- function(shallow_structure, func, ...)
  run_verb("tree_map_structure_up_to", supplied(), dots(...))

tree_map_to_none <- function()
  run_verb("tree_map_to_none", supplied())

tree_pack_sequence_as <- function(structure, flat_sequence)
  run_verb("tree_pack_sequence_as", supplied())

tree_traverse <- function(func, structure, top_down = TRUE)
  run_verb("tree_traverse", supplied())

tsv_record_spec <- function(example_file = NULL, skip = 0L, names = NULL, types = NULL, defaults = NULL)
  run_verb("tsv_record_spec", supplied())

unfreeze_weights <- function(object, from = NULL, to = NULL, which = NULL)
  invisible(run_verb("unfreeze_weights", supplied()))

unique_run_dir <- function(runs_dir = "runs", seconds_scale = 0L)
  run_verb("unique_run_dir", supplied())

unserialize_model <- function(model, custom_objects = NULL, compile = TRUE, ..., safe_mode = TRUE)
  run_verb("unserialize_model", supplied(), dots(...))

update_run_metrics <- function(viewer, metrics)
  invisible(run_verb("update_run_metrics", supplied()))

use_backend <- function(backend = "tensorflow", gpu = NULL)
  invisible(run_verb("use_backend", supplied()))

use_implementation <- function(implementation = "keras")
  invisible(run_verb("use_implementation", supplied()))

utils_config <- function(...)
  run_verb("utils_config", supplied(), dots(...))

utils_legacy_deserialize_keras_object <- function(identifier, module_objects = NULL, custom_objects = NULL,
    printable_module_name = "object")
  run_verb("utils_legacy_deserialize_keras_object", supplied())

utils_legacy_serialize_keras_object <- function(instance)
  run_verb("utils_legacy_serialize_keras_object", supplied())

utils_model_to_dot <- function(model, show_shapes = FALSE, show_dtype = FALSE, show_layer_names = TRUE, rankdir = "TB",
    expand_nested = FALSE, dpi = 200L, subgraph = FALSE, show_layer_activations = FALSE, show_trainable = FALSE,
    splines = "ortho", ...)
  run_verb("utils_model_to_dot", supplied(), dots(...))

utils_pack_x_y_sample_weight <- function(x, y = NULL, sample_weight = NULL)
  run_verb("utils_pack_x_y_sample_weight", supplied())

utils_progbar <- function(target, width = 20L, verbose = 1L, interval = 0.05, stateful_metrics = NULL,
    stateless_metrics = NULL, unit_name = "step")
  run_verb("utils_progbar", supplied())

utils_sequence <- function(workers = 1L, use_multiprocessing = FALSE, max_queue_size = 10L)
  run_verb("utils_sequence", supplied())

utils_standardize_dtype <- function(dtype)
  run_verb("utils_standardize_dtype", supplied())

utils_unpack_x_y_sample_weight <- function(data)
  run_verb("utils_unpack_x_y_sample_weight", supplied())

vgg19_decode_predictions <- function(preds, top = 5L)
  run_verb("vgg19_decode_predictions", supplied())

vgg19_preprocess_input <- function(x, data_format = NULL)
  run_verb("vgg19_preprocess_input", supplied())

view_run_metrics <- function(metrics)
  run_verb("view_run_metrics", supplied())

view_savedmodel <- function(model_dir)
  run_verb("view_savedmodel", supplied())

wrappers_sklearn_classifier <- function(model, warm_start = FALSE, model_kwargs = NULL, fit_kwargs = NULL)
  run_verb("wrappers_sklearn_classifier", supplied())

wrappers_sklearn_regressor <- function(model, warm_start = FALSE, model_kwargs = NULL, fit_kwargs = NULL)
  run_verb("wrappers_sklearn_regressor", supplied())

wrappers_sklearn_transformer <- function(model, warm_start = FALSE, model_kwargs = NULL, fit_kwargs = NULL)
  run_verb("wrappers_sklearn_transformer", supplied())

write_run_data <- function(type, data)
  invisible(run_verb("write_run_data", supplied()))

write_run_metadata <- function(type, data, run_dir = NULL)
  invisible(run_verb("write_run_metadata", supplied()))

xception_decode_predictions <- function(preds, top = 5L)
  run_verb("xception_decode_predictions", supplied())

xception_preprocess_input <- function(x, ..., data_format = NULL)
  run_verb("xception_preprocess_input", supplied(), dots(...))

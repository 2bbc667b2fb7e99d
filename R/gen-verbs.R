# Generated from rkeras/vocab by python -m rkeras.generate. Do not edit.

# The formals that verb_call() passes on, by verb.
verb_formals <- list(
  activation_celu = c("x", "alpha"),
  activation_elu = c("x", "alpha"),
  activation_exponential = c("x"),
  activation_gelu = c("x", "approximate"),
  activation_glu = c("x", "axis"),
  activation_hard_shrink = c("x", "threshold"),
  activation_hard_sigmoid = c("x"),
  activation_hard_silu = c("x"),
  activation_hard_swish = c("x"),
  activation_hard_tanh = c("x"),
  activation_leaky_relu = c("x", "negative_slope"),
  activation_linear = c("x"),
  activation_log_sigmoid = c("x"),
  activation_log_softmax = c("x", "axis"),
  activation_mish = c("x"),
  activation_relu = c("x", "alpha", "max_value", "threshold", "negative_slope"),
  activation_relu6 = c("x"),
  activation_selu = c("x"),
  activation_sigmoid = c("x"),
  activation_silu = c("x"),
  activation_soft_shrink = c("x", "threshold"),
  activation_softmax = c("x", "axis"),
  activation_softplus = c("x"),
  activation_softsign = c("x"),
  activation_sparse_plus = c("x"),
  activation_sparse_sigmoid = c("x"),
  activation_sparsemax = c("x", "axis"),
  activation_squareplus = c("x", "b"),
  activation_swish = c("x"),
  activation_tanh = c("x"),
  activation_tanh_shrink = c("x"),
  activation_threshold = c("x", "threshold", "default_value"),
  adapt = c("object", "data", "batch_size", "steps"),
  all_nominal = character(),
  all_numeric = character(),
  application_convnext_base = c("include_top", "include_preprocessing", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_convnext_large = c("include_top", "include_preprocessing", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_convnext_small = c("include_top", "include_preprocessing", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_convnext_tiny = c("include_top", "include_preprocessing", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_convnext_xlarge = c("include_top", "include_preprocessing", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_decode_predictions = c("model", "preds", "top"),
  application_densenet = c("blocks", "include_top", "weights", "input_tensor", "input_shape", "pooling", "classes"),
  application_densenet121 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_densenet169 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_densenet201 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_efficientnet_b0 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_efficientnet_b1 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_efficientnet_b2 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_efficientnet_b3 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_efficientnet_b4 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_efficientnet_b5 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_efficientnet_b6 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_efficientnet_b7 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_efficientnet_v2b0 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "include_preprocessing", "name"),
  application_efficientnet_v2b1 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "include_preprocessing", "name"),
  application_efficientnet_v2b2 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "include_preprocessing", "name"),
  application_efficientnet_v2b3 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "include_preprocessing", "name"),
  application_efficientnet_v2l = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "include_preprocessing", "name"),
  application_efficientnet_v2m = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "include_preprocessing", "name"),
  application_efficientnet_v2s = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "include_preprocessing", "name"),
  application_inception_resnet_v2 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_inception_v3 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_mobilenet = c("input_shape", "alpha", "depth_multiplier", "dropout", "include_top", "weights", "input_tensor", "pooling", "classes", "classifier_activation", "name"),
  application_mobilenet_v2 = c("input_shape", "alpha", "include_top", "weights", "input_tensor", "pooling", "classes", "classifier_activation", "name"),
  application_mobilenet_v3_large = c("input_shape", "alpha", "minimalistic", "include_top", "weights", "input_tensor", "classes", "pooling", "dropout_rate", "classifier_activation", "include_preprocessing", "name"),
  application_mobilenet_v3_small = c("input_shape", "alpha", "minimalistic", "include_top", "weights", "input_tensor", "classes", "pooling", "dropout_rate", "classifier_activation", "include_preprocessing", "name"),
  application_nasnet = c("input_shape", "penultimate_filters", "num_blocks", "stem_block_filters", "skip_reduction", "filter_multiplier", "include_top", "weights", "input_tensor", "pooling", "classes", "default_size"),
  application_nasnet_large = c("input_shape", "include_top", "weights", "input_tensor", "pooling", "classes", "classifier_activation", "name"),
  application_nasnet_mobile = c("input_shape", "include_top", "weights", "input_tensor", "pooling", "classes", "classifier_activation", "name"),
  application_nasnetlarge = c("input_shape", "include_top", "weights", "input_tensor", "pooling", "classes", "classifier_activation", "name"),
  application_nasnetmobile = c("input_shape", "include_top", "weights", "input_tensor", "pooling", "classes", "classifier_activation", "name"),
  application_preprocess_inputs = c("model", "x", "data_format"),
  application_resnet101 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_resnet101_v2 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_resnet152 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_resnet152_v2 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_resnet50 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_resnet50_v2 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_vgg16 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_vgg19 = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  application_xception = c("include_top", "weights", "input_tensor", "input_shape", "pooling", "classes", "classifier_activation", "name"),
  array_reshape = c("x", "dim", "order"),
  as_array_iterator = c("dataset"),
  as_iterator = c("x"),
  as_tensor = c("x", "dtype", "name", "shape"),
  as_tf_dataset = c("dataset"),
  audio_dataset_from_directory = c("directory", "labels", "label_mode", "class_names", "batch_size", "sampling_rate", "output_sequence_length", "ragged", "shuffle", "seed", "validation_split", "subset", "follow_links", "verbose"),
  backend = c("convert"),
  bidirectional = c("object", "layer", "merge_mode", "weights", "backward_layer"),
  bounding_boxes_affine_transform = c("boxes", "angle", "translate_x", "translate_y", "scale", "shear_x", "shear_y", "height", "width", "center_x", "center_y", "bounding_box_format"),
  bounding_boxes_clip_to_image_size = c("bounding_boxes", "height", "width", "bounding_box_format"),
  bounding_boxes_compute_ciou = c("boxes1", "boxes2", "bounding_box_format", "image_shape"),
  bounding_boxes_compute_iou = c("boxes1", "boxes2", "bounding_box_format", "use_masking", "mask_val", "image_shape"),
  bounding_boxes_convert_format = c("boxes", "source", "target", "height", "width", "dtype"),
  bounding_boxes_crop = c("boxes", "top", "left", "height", "width", "bounding_box_format"),
  bounding_boxes_decode_deltas_to_boxes = c("anchors", "boxes_delta", "anchor_format", "box_format", "encoded_format", "variance", "image_shape"),
  bounding_boxes_encode_box_to_deltas = c("anchors", "boxes", "anchor_format", "box_format", "encoding_format", "variance", "image_shape"),
  bounding_boxes_pad = c("boxes", "top", "left", "height", "width", "bounding_box_format"),
  callback_backup_and_restore = c("backup_dir", "save_freq", "double_checkpoint", "delete_checkpoint"),
  callback_csv_logger = c("filename", "separator", "append"),
  callback_early_stopping = c("monitor", "min_delta", "patience", "verbose", "mode", "baseline", "restore_best_weights", "start_from_epoch"),
  callback_history = character(),
  callback_lambda = c("on_epoch_begin", "on_epoch_end", "on_batch_begin", "on_batch_end", "on_train_batch_begin", "on_train_batch_end", "on_train_begin", "on_train_end", "on_predict_batch_begin", "on_predict_batch_end", "on_predict_begin", "on_predict_end", "on_test_batch_begin", "on_test_batch_end", "on_test_begin", "on_test_end"),
  callback_lambda_stop_training = character(),
  callback_learning_rate_scheduler = c("schedule", "verbose"),
  callback_list = c("callbacks", "add_history", "add_progbar", "model"),
  callback_model_checkpoint = c("filepath", "monitor", "verbose", "save_best_only", "save_weights_only", "mode", "period", "save_freq", "initial_value_threshold"),
  callback_orbax_checkpoint = c("directory", "monitor", "verbose", "save_best_only", "mode", "save_freq", "initial_value_threshold", "max_to_keep", "save_on_background", "save_weights_only"),
  callback_progbar_logger = c("count_mode", "stateful_metrics"),
  callback_reduce_lr_on_plateau = c("monitor", "factor", "patience", "verbose", "mode", "min_delta", "cooldown", "min_lr"),
  callback_remote_monitor = c("root", "path", "field", "headers", "send_as_json"),
  callback_swap_ema_weights = c("swap_on_epoch"),
  callback_tensorboard = c("log_dir", "histogram_freq", "batch_size", "write_graph", "write_grads", "write_images", "embeddings_freq", "embeddings_layer_names", "embeddings_metadata", "embeddings_data", "update_freq", "profile_batch", "write_steps_per_second"),
  callback_terminate_on_naan = c("raise_error"),
  callback_terminate_on_nan = c("raise_error"),
  choose_from_datasets = c("datasets", "choice_dataset", "stop_on_empty_dataset"),
  clear_session = c("free_memory"),
  clone_model = c("model", "input_tensors", "clone_function", "call_function", "recursive"),
  compile = c("object", "optimizer", "loss", "metrics", "loss_weights", "weighted_metrics", "run_eagerly", "steps_per_execution", "target_tensors", "sample_weight_mode", "jit_compile", "auto_scale_loss"),
  config_backend = character(),
  config_disable_flash_attention = character(),
  config_disable_interactive_logging = character(),
  config_disable_traceback_filtering = character(),
  config_dtype_policy = character(),
  config_enable_flash_attention = character(),
  config_enable_interactive_logging = character(),
  config_enable_traceback_filtering = character(),
  config_enable_unsafe_deserialization = character(),
  config_epsilon = character(),
  config_floatx = character(),
  config_image_data_format = character(),
  config_is_flash_attention_enabled = character(),
  config_is_interactive_logging_enabled = character(),
  config_is_nnx_enabled = character(),
  config_is_traceback_filtering_enabled = character(),
  config_max_epochs = character(),
  config_max_steps_per_epoch = character(),
  config_set_backend = c("backend"),
  config_set_dtype_policy = c("policy"),
  config_set_epsilon = c("value"),
  config_set_floatx = c("value"),
  config_set_image_data_format = c("data_format"),
  config_set_max_epochs = c("max_epochs"),
  config_set_max_steps_per_epoch = c("max_steps_per_epoch"),
  constraint_maxnorm = c("max_value", "axis"),
  constraint_minmaxnorm = c("min_value", "max_value", "rate", "axis"),
  constraint_nonneg = character(),
  constraint_unitnorm = c("axis"),
  convnext_decode_predictions = c("preds", "top"),
  convnext_preprocess_input = c("x", "data_format"),
  copy_run = c("run_dir", "to", "rename"),
  copy_run_files = c("run_dir", "to", "rename"),
  count_params = c("object"),
  csv_record_spec = c("example_file", "skip", "names", "types", "defaults"),
  custom_metric = c("name", "metric_fn"),
  dataset_batch = c("dataset", "batch_size", "drop_remainder", "num_parallel_calls", "deterministic", "name"),
  dataset_boston_housing = c("path", "test_split", "seed", "convert"),
  dataset_bucket_by_sequence_length = c("dataset", "element_length_func", "bucket_boundaries", "bucket_batch_sizes", "padded_shapes", "padding_values", "pad_to_bucket_boundary", "no_padding", "drop_remainder", "name"),
  dataset_cache = c("dataset", "filename", "name"),
  dataset_california_housing = c("version", "path", "test_split", "seed", "convert"),
  dataset_cifar10 = c("convert"),
  dataset_cifar100 = c("label_mode", "convert"),
  dataset_collect = c("dataset", "iter_max"),
  dataset_concatenate = c("dataset"),
  dataset_decode_delim = c("dataset", "record_spec", "parallel_records"),
  dataset_digits = c("convert"),
  dataset_enumerate = c("dataset", "start", "name"),
  dataset_fashion_mnist = c("convert"),
  dataset_filter = c("dataset", "predicate", "name"),
  dataset_flat_map = c("dataset", "map_func", "name"),
  dataset_group_by_window = c("dataset", "key_func", "reduce_func", "window_size", "window_size_func", "name"),
  dataset_imdb = c("path", "num_words", "skip_top", "maxlen", "seed", "start_char", "oov_char", "index_from", "convert"),
  dataset_imdb_word_index = c("path"),
  dataset_interleave = c("dataset", "map_func", "cycle_length", "block_length", "num_parallel_calls", "deterministic", "name"),
  dataset_map = c("dataset", "map_func", "num_parallel_calls", "deterministic", "synchronous", "use_unbounded_threadpool", "name"),
  dataset_map_and_batch = c("dataset", "map_func", "batch_size", "num_parallel_batches", "drop_remainder", "num_parallel_calls"),
  dataset_mnist = c("path", "convert"),
  dataset_options = c("dataset"),
  dataset_padded_batch = c("dataset", "batch_size", "padded_shapes", "padding_values", "drop_remainder", "name"),
  dataset_prefetch = c("dataset", "buffer_size", "name"),
  dataset_prefetch_to_device = c("dataset", "device", "buffer_size"),
  dataset_rebatch = c("dataset", "batch_size", "drop_remainder", "name"),
  dataset_reduce = c("dataset", "initial_state", "reduce_func", "name"),
  dataset_rejection_resample = c("dataset", "class_func", "target_dist", "initial_dist", "seed", "name"),
  dataset_repeat = c("dataset", "count", "name"),
  dataset_reuters = c("path", "num_words", "skip_top", "maxlen", "test_split", "seed", "start_char", "oov_char", "index_from", "convert"),
  dataset_reuters_label_names = character(),
  dataset_reuters_word_index = c("path"),
  dataset_scan = c("dataset", "initial_state", "scan_func", "name"),
  dataset_shard = c("dataset", "num_shards", "index", "name"),
  dataset_shard_by_worker = c("dataset"),
  dataset_shuffle = c("dataset", "buffer_size", "seed", "reshuffle_each_iteration", "name"),
  dataset_shuffle_and_repeat = c("dataset", "buffer_size", "count", "seed"),
  dataset_skip = c("dataset", "count", "name"),
  dataset_snapshot = c("dataset", "path", "compression", "reader_func", "shard_func", "name"),
  dataset_take = c("dataset", "count", "name"),
  dataset_take_while = c("dataset", "predicate", "name"),
  dataset_unbatch = c("dataset", "name"),
  dataset_unique = c("dataset", "name"),
  dataset_use_spec = c("dataset", "spec"),
  dataset_window = c("dataset", "size", "shift", "stride", "drop_remainder", "name"),
  delim_record_spec = c("example_file", "delim", "skip", "names", "types", "defaults"),
  dense_features = c("spec"),
  densenet_decode_predictions = c("preds", "top"),
  densenet_preprocess_input = c("x", "data_format"),
  deserialize_keras_object = c("config", "custom_objects", "safe_mode"),
  distillation_feature = c("loss", "teacher_layer_name", "student_layer_name"),
  distillation_logits = c("temperature", "loss"),
  distillation_loss = c("compute_loss"),
  distiller = c("teacher", "student", "distillation_losses", "distillation_loss_weights", "student_loss_weight", "name"),
  distribution_data_parallel = c("device_mesh", "devices", "auto_shard_dataset"),
  distribution_device_mesh = c("shape", "axis_names", "devices"),
  distribution_distribute_tensor = c("tensor", "layout"),
  distribution_distribution = character(),
  distribution_get_device_count = c("device_type"),
  distribution_initialize = c("job_addresses", "num_processes", "process_id"),
  distribution_layout_map = c("device_mesh"),
  distribution_list_devices = c("device_type"),
  distribution_model_parallel = c("layout_map", "batch_dim_name", "auto_shard_dataset"),
  distribution_set_distribution = c("value"),
  distribution_tensor_layout = c("axes", "device_mesh"),
  draw_bounding_boxes = c("images", "bounding_boxes", "bounding_box_format", "class_mapping", "color", "line_thickness", "text_thickness", "font_scale", "data_format"),
  draw_segmentation_masks = c("images", "segmentation_masks", "num_classes", "color_mapping", "alpha", "blend", "ignore_index", "data_format"),
  dtype_policy = c("name"),
  dtype_policy_awq = c("mode", "source_name"),
  dtype_policy_float = c("name"),
  dtype_policy_gptq = c("mode", "source_name"),
  dtype_policy_int4 = c("mode", "source_name"),
  dtype_policy_map = c("default_policy", "policy_map"),
  dtype_policy_quantized = c("mode", "source_name"),
  dtype_policy_quantized_float8 = c("mode", "source_name", "amax_history_length"),
  efficientnet_decode_predictions = c("preds", "top"),
  efficientnet_preprocess_input = c("x", "data_format"),
  efficientnet_v2_decode_predictions = c("preds", "top"),
  efficientnet_v2_preprocess_input = c("x", "data_format"),
  eval_spec = c("input_fn", "steps", "name"),
  evaluate = c("object", "x", "y", "batch_size", "verbose", "sample_weight", "steps", "callbacks"),
  evaluate_generator = c("object", "generator", "steps", "max_queue_size", "workers", "callbacks"),
  everything = c("vars"),
  export_export_archive = character(),
  export_savedmodel = c("object", "export_dir_base", "overwrite", "versioned", "remove_learning_phase", "as_text", "format", "verbose", "input_signature"),
  export_tflite = c("model", "path", "optimizations", "quantize", "representative_dataset", "overwrite"),
  feature_cross = c("feature_names", "crossing_dim", "output_mode"),
  feature_custom = c("dtype", "preprocessor", "output_mode"),
  feature_float = c("name"),
  feature_float_discretized = c("num_bins", "bin_boundaries", "output_mode", "name"),
  feature_float_normalized = c("name"),
  feature_float_rescaled = c("scale", "offset", "name"),
  feature_integer_categorical = c("max_tokens", "num_oov_indices", "output_mode", "name"),
  feature_integer_hashed = c("num_bins", "output_mode", "name"),
  feature_string_categorical = c("max_tokens", "num_oov_indices", "output_mode", "name"),
  feature_string_hashed = c("num_bins", "output_mode", "name"),
  file_list_dataset = c("file_pattern", "shuffle", "seed", "name"),
  fit = c("object", "x", "y", "batch_size", "epochs", "verbose", "callbacks", "view_metrics", "validation_split", "validation_data", "shuffle", "class_weight", "sample_weight", "initial_epoch", "steps_per_epoch", "validation_steps", "validation_batch_size", "validation_freq"),
  fit_generator = c("object", "generator", "steps_per_epoch", "epochs", "verbose", "callbacks", "view_metrics", "validation_data", "validation_steps", "class_weight", "max_queue_size", "workers", "initial_epoch"),
  fit_image_data_generator = c("object", "x", "augment", "rounds", "seed"),
  fit_text_tokenizer = c("object", "x"),
  fixed_length_record_dataset = c("filenames", "record_bytes", "header_bytes", "footer_bytes", "buffer_size", "compression_type", "num_parallel_reads", "name"),
  flag_boolean = c("name", "default", "description"),
  flag_integer = c("name", "default", "description"),
  flag_numeric = c("name", "default", "description"),
  flag_string = c("name", "default", "description"),
  flow_images_from_data = c("x", "y", "generator", "batch_size", "shuffle", "sample_weight", "seed", "save_to_dir", "save_prefix", "save_format", "subset"),
  flow_images_from_dataframe = c("dataframe", "directory", "x_col", "y_col", "generator", "target_size", "color_mode", "classes", "class_mode", "batch_size", "shuffle", "seed", "save_to_dir", "save_prefix", "save_format", "subset", "interpolation", "drop_duplicates"),
  flow_images_from_directory = c("directory", "generator", "target_size", "color_mode", "classes", "class_mode", "batch_size", "shuffle", "seed", "save_to_dir", "save_prefix", "save_format", "follow_links", "subset", "interpolation"),
  freeze_weights = c("object", "from", "to", "which"),
  from_config = c("config", "custom_objects"),
  generator_next = c("generator", "completed"),
  get_config = c("object"),
  get_custom_objects = character(),
  get_file = c("fname", "origin", "file_hash", "cache_subdir", "hash_algorithm", "extract", "archive_format", "cache_dir", "untar", "force_download", "md5_hash"),
  get_input_at = c("object", "node_index"),
  get_input_mask_at = c("object", "node_index"),
  get_input_shape_at = c("object", "node_index"),
  get_layer = c("object", "name", "index"),
  get_output_at = c("object", "node_index"),
  get_output_mask_at = c("object", "node_index"),
  get_output_shape_at = c("object", "node_index"),
  get_registered_name = c("obj"),
  get_registered_object = c("name", "custom_objects", "module_objects"),
  get_source_inputs = c("tensor"),
  get_state_tree = c("object", "value_format"),
  get_vocabulary = c("object", "include_special_tokens"),
  get_weights = c("object", "trainable"),
  has_type = c("match"),
  hdf5_matrix = c("datapath", "dataset", "start", "end", "normalizer"),
  image_array_resize = c("img", "height", "width", "data_format"),
  image_array_save = c("img", "path", "data_format", "file_format", "scale", "x"),
  image_data_generator = c("featurewise_center", "samplewise_center", "featurewise_std_normalization", "samplewise_std_normalization", "zca_whitening", "zca_epsilon", "rotation_range", "width_shift_range", "height_shift_range", "brightness_range", "shear_range", "zoom_range", "channel_shift_range", "fill_mode", "cval", "horizontal_flip", "vertical_flip", "rescale", "preprocessing_function", "data_format", "validation_split"),
  image_dataset_from_directory = c("directory", "labels", "label_mode", "class_names", "color_mode", "batch_size", "image_size", "shuffle", "seed", "validation_split", "subset", "interpolation", "follow_links", "crop_to_aspect_ratio", "pad_to_aspect_ratio", "data_format", "verbose", "format"),
  image_from_array = c("x", "data_format", "scale", "dtype"),
  image_load = c("path", "grayscale", "color_mode", "target_size", "interpolation", "keep_aspect_ratio"),
  image_smart_resize = c("x", "size", "interpolation", "data_format", "backend_module"),
  image_to_array = c("img", "data_format", "dtype"),
  imagenet_decode_predictions = c("preds", "top"),
  imagenet_preprocess_input = c("x", "data_format", "mode"),
  implementation = character(),
  inception_resnet_v2_decode_predictions = c("preds", "top"),
  inception_resnet_v2_preprocess_input = c("x", "data_format"),
  inception_v3_decode_predictions = c("preds", "top"),
  inception_v3_preprocess_input = c("x", "data_format"),
  initializer_constant = c("value"),
  initializer_glorot_normal = c("seed", "input_axes", "output_axes"),
  initializer_glorot_uniform = c("seed", "input_axes", "output_axes"),
  initializer_he_normal = c("seed", "input_axes", "output_axes"),
  initializer_he_uniform = c("seed", "input_axes", "output_axes"),
  initializer_identity = c("gain"),
  initializer_lecun_normal = c("seed", "input_axes", "output_axes"),
  initializer_lecun_uniform = c("seed", "input_axes", "output_axes"),
  initializer_ones = character(),
  initializer_orthogonal = c("gain", "seed"),
  initializer_random_normal = c("mean", "stddev", "seed"),
  initializer_random_uniform = c("minval", "maxval", "seed"),
  initializer_stft = c("side", "window", "scaling", "periodic"),
  initializer_truncated_normal = c("mean", "stddev", "seed"),
  initializer_variance_scaling = c("scale", "mode", "distribution", "seed", "input_axes", "output_axes"),
  initializer_zeros = character(),
  is_run_active = character(),
  iterator_get_next = c("iterator", "name"),
  iterator_initializer = c("iterator"),
  iterator_make_initializer = c("iterator", "dataset", "name"),
  iterator_string_handle = c("iterator", "name"),
  k_abs = c("x"),
  k_all = c("x", "axis", "keepdims"),
  k_any = c("x", "axis", "keepdims"),
  k_arange = c("start", "stop", "step", "dtype"),
  k_argmax = c("x", "axis", "keepdims"),
  k_argmin = c("x", "axis", "keepdims"),
  k_backend = character(),
  k_batch_dot = c("x", "y", "axes"),
  k_batch_flatten = c("x"),
  k_batch_get_value = c("ops"),
  k_batch_normalization = c("x", "mean", "var", "beta", "gamma", "axis", "epsilon"),
  k_batch_set_value = c("lists"),
  k_bias_add = c("x", "bias", "data_format"),
  k_binary_crossentropy = c("target", "output", "from_logits"),
  k_cast = c("x", "dtype"),
  k_cast_to_floatx = c("x"),
  k_categorical_crossentropy = c("target", "output", "from_logits", "axis"),
  k_clear_session = character(),
  k_clip = c("x", "min_value", "max_value"),
  k_concatenate = c("tensors", "axis"),
  k_constant = c("value", "dtype", "shape", "name"),
  k_conv1d = c("x", "kernel", "strides", "padding", "data_format", "dilation_rate"),
  k_conv2d = c("x", "kernel", "strides", "padding", "data_format", "dilation_rate"),
  k_conv2d_transpose = c("x", "kernel", "output_shape", "strides", "padding", "data_format"),
  k_conv3d = c("x", "kernel", "strides", "padding", "data_format", "dilation_rate"),
  k_conv3d_transpose = c("x", "kernel", "output_shape", "strides", "padding", "data_format"),
  k_cos = c("x"),
  k_count_params = c("x"),
  k_ctc_batch_cost = c("y_true", "y_pred", "input_length", "label_length"),
  k_ctc_decode = c("y_pred", "input_length", "greedy", "beam_width", "top_paths"),
  k_ctc_label_dense_to_sparse = c("labels", "label_lengths"),
  k_cumprod = c("x", "axis"),
  k_cumsum = c("x", "axis"),
  k_depthwise_conv2d = c("x", "depthwise_kernel", "strides", "padding", "data_format", "dilation_rate"),
  k_dot = c("x", "y"),
  k_dropout = c("x", "level", "noise_shape", "seed"),
  k_dtype = c("x"),
  k_elu = c("x", "alpha"),
  k_epsilon = character(),
  k_equal = c("x", "y"),
  k_eval = c("x"),
  k_exp = c("x"),
  k_expand_dims = c("x", "axis"),
  k_eye = c("size", "dtype", "name"),
  k_flatten = c("x"),
  k_floatx = character(),
  k_foldl = c("fn", "elems", "initializer", "name"),
  k_foldr = c("fn", "elems", "initializer", "name"),
  k_function = c("inputs", "outputs", "updates"),
  k_gather = c("reference", "indices"),
  k_get_session = character(),
  k_get_uid = c("prefix"),
  k_get_value = c("x"),
  k_get_variable_shape = c("x"),
  k_gradients = c("loss", "variables"),
  k_greater = c("x", "y"),
  k_greater_equal = c("x", "y"),
  k_hard_sigmoid = c("x"),
  k_identity = c("x", "name"),
  k_image_data_format = character(),
  k_in_test_phase = c("x", "alt", "training"),
  k_in_top_k = c("predictions", "targets", "k"),
  k_in_train_phase = c("x", "alt", "training"),
  k_int_shape = c("x"),
  k_is_float_dtype = c("dtype"),
  k_is_keras_tensor = c("x"),
  k_is_placeholder = c("x"),
  k_is_sparse = c("tensor"),
  k_is_tensor = c("x"),
  k_l2_normalize = c("x", "axis"),
  k_learning_phase = character(),
  k_less = c("x", "y"),
  k_less_equal = c("x", "y"),
  k_local_conv1d = c("inputs", "kernel", "kernel_size", "strides", "data_format"),
  k_local_conv2d = c("inputs", "kernel", "kernel_size", "strides", "output_shape", "data_format"),
  k_log = c("x"),
  k_logsumexp = c("x", "axis", "keepdims"),
  k_manual_variable_initialization = c("value"),
  k_map_fn = c("fn", "elems", "name", "dtype"),
  k_max = c("x", "axis", "keepdims", "initial"),
  k_maximum = c("x", "y"),
  k_mean = c("x", "axis", "keepdims"),
  k_min = c("x", "axis", "keepdims", "initial"),
  k_minimum = c("x", "y"),
  k_moving_average_update = c("x", "value", "momentum"),
  k_ndim = c("x"),
  k_normalize_batch_in_training = c("x", "gamma", "beta", "reduction_axes", "epsilon"),
  k_not_equal = c("x", "y"),
  k_one_hot = c("indices", "num_classes", "axis", "dtype", "sparse"),
  k_ones = c("shape", "dtype", "name"),
  k_ones_like = c("x", "dtype", "name"),
  k_permute_dimensions = c("x", "pattern"),
  k_placeholder = c("shape", "ndim", "dtype", "sparse", "name"),
  k_pool2d = c("x", "pool_size", "strides", "padding", "data_format", "pool_mode"),
  k_pool3d = c("x", "pool_size", "strides", "padding", "data_format", "pool_mode"),
  k_pow = c("x", "a"),
  k_print_tensor = c("x", "message"),
  k_prod = c("x", "axis", "keepdims", "dtype"),
  k_random_bernoulli = c("shape", "p", "dtype", "seed"),
  k_random_binomial = c("shape", "p", "dtype", "seed"),
  k_random_normal = c("shape", "mean", "stddev", "dtype", "seed"),
  k_random_normal_variable = c("shape", "mean", "scale", "dtype", "name", "seed"),
  k_random_uniform = c("shape", "minval", "maxval", "dtype", "seed"),
  k_random_uniform_variable = c("shape", "low", "high", "dtype", "name", "seed"),
  k_relu = c("x", "alpha", "max_value", "threshold"),
  k_repeat = c("x", "n"),
  k_repeat_elements = c("x", "rep", "axis"),
  k_reset_uids = character(),
  k_reshape = c("x", "shape"),
  k_resize_images = c("x", "height_factor", "width_factor", "data_format"),
  k_resize_volumes = c("x", "depth_factor", "height_factor", "width_factor", "data_format"),
  k_result_type = character(),
  k_reverse = c("x", "axes"),
  k_rnn = c("step_function", "inputs", "initial_states", "go_backwards", "mask", "constants", "unroll", "input_length"),
  k_round = c("x", "decimals"),
  k_separable_conv2d = c("x", "depthwise_kernel", "pointwise_kernel", "strides", "padding", "data_format", "dilation_rate"),
  k_set_epsilon = c("e"),
  k_set_floatx = c("floatx"),
  k_set_image_data_format = c("data_format"),
  k_set_learning_phase = c("value"),
  k_set_session = c("session"),
  k_set_value = c("x", "value"),
  k_shape = c("x"),
  k_sigmoid = c("x"),
  k_sign = c("x"),
  k_sin = c("x"),
  k_softmax = c("x", "axis"),
  k_softplus = c("x"),
  k_softsign = c("x"),
  k_sparse_categorical_crossentropy = c("target", "output", "from_logits", "axis"),
  k_spatial_2d_padding = c("x", "padding", "data_format"),
  k_spatial_3d_padding = c("x", "padding", "data_format"),
  k_sqrt = c("x"),
  k_square = c("x"),
  k_squeeze = c("x", "axis"),
  k_stack = c("x", "axis"),
  k_std = c("x", "axis", "keepdims"),
  k_stop_gradient = c("variables"),
  k_sum = c("x", "axis", "keepdims"),
  k_switch = c("condition", "then_expression", "else_expression"),
  k_tanh = c("x"),
  k_temporal_padding = c("x", "padding"),
  k_tile = c("x", "n"),
  k_to_dense = c("tensor"),
  k_transpose = c("x"),
  k_truncated_normal = c("shape", "mean", "stddev", "dtype", "seed"),
  k_unstack = c("x", "axis", "num", "name"),
  k_update = c("x", "new_x"),
  k_update_add = c("x", "increment"),
  k_update_sub = c("x", "decrement"),
  k_var = c("x", "axis", "keepdims"),
  k_variable = c("value", "dtype", "name", "constraint"),
  k_zeros = c("shape", "dtype", "name"),
  k_zeros_like = c("x", "dtype", "name"),
  keras_array = c("x", "dtype"),
  keras_device = c("device_name"),
  keras_dtype_policy = c("name"),
  keras_float_dtype_policy = c("name"),
  keras_function = c("inputs", "outputs", "name"),
  keras_initializer = character(),
  keras_input = c("shape", "batch_size", "dtype", "sparse", "ragged", "batch_shape", "name", "tensor", "optional"),
  keras_input_spec = c("dtype", "shape", "ndim", "max_ndim", "min_ndim", "axes", "allow_last_axis_squeeze", "name", "optional"),
  keras_model = c("inputs", "outputs"),
  keras_model_custom = c("model_fn", "name"),
  keras_model_sequential = c("layers", "name", "input_shape", "input_dtype", "input_batch_size", "input_sparse", "input_ragged", "input_batch_shape", "input_name", "input_tensor", "input_optional", "trainable"),
  keras_model_to_estimator = c("keras_model", "keras_model_path", "custom_objects", "model_dir", "config"),
  keras_name_scope = c("name"),
  keras_operation = c("name"),
  keras_optimizer = character(),
  keras_quantizer = c("output_dtype"),
  keras_regularizer = character(),
  keras_remat = c("f"),
  keras_remat_scope = c("mode", "output_size_threshold", "layer_names"),
  keras_stateless_scope = c("state_mapping", "collect_losses", "initialize_variables"),
  keras_symbolic_scope = character(),
  keras_tensor = c("shape", "dtype", "sparse", "ragged", "record_history", "name"),
  keras_variable = c("initializer", "shape", "dtype", "trainable", "autocast", "aggregation", "synchronization", "name", "layout"),
  keras_version = character(),
  layer_activation = c("object", "activation", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_activation_elu = c("object", "alpha", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_activation_leaky_relu = c("object", "alpha", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights", "negative_slope"),
  layer_activation_parametric_relu = c("object", "alpha_initializer", "alpha_regularizer", "alpha_constraint", "shared_axes", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_activation_relu = c("object", "max_value", "negative_slope", "threshold", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_activation_selu = c("object", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_activation_softmax = c("object", "axis", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_activation_thresholded_relu = c("object", "theta", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_activity_regularization = c("object", "l1", "l2", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_adaptive_average_pooling_1d = c("object", "output_size", "data_format"),
  layer_adaptive_average_pooling_2d = c("object", "output_size", "data_format"),
  layer_adaptive_average_pooling_3d = c("object", "output_size", "data_format"),
  layer_adaptive_max_pooling_1d = c("object", "output_size", "data_format"),
  layer_adaptive_max_pooling_2d = c("object", "output_size", "data_format"),
  layer_adaptive_max_pooling_3d = c("object", "output_size", "data_format"),
  layer_add = c("inputs"),
  layer_additive_attention = c("object", "use_scale", "causal", "dropout"),
  layer_alpha_dropout = c("object", "rate", "noise_shape", "seed"),
  layer_attention = c("inputs", "use_scale", "score_mode", "dropout", "object", "seed", "causal"),
  layer_aug_mix = c("object", "value_range", "num_chains", "chain_depth", "factor", "alpha", "all_ops", "interpolation", "seed", "data_format"),
  layer_auto_contrast = c("object", "value_range"),
  layer_average = c("inputs"),
  layer_average_pooling_1d = c("object", "pool_size", "strides", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_average_pooling_2d = c("object", "pool_size", "strides", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_average_pooling_3d = c("object", "pool_size", "strides", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_batch_normalization = c("object", "axis", "momentum", "epsilon", "center", "scale", "beta_initializer", "gamma_initializer", "moving_mean_initializer", "moving_variance_initializer", "beta_regularizer", "gamma_regularizer", "beta_constraint", "gamma_constraint", "synchronized", "renorm", "renorm_clipping", "renorm_momentum"),
  layer_bidirectional = c("object", "layer", "merge_mode", "weights", "backward_layer"),
  layer_category_encoding = c("object", "num_tokens", "output_mode", "sparse"),
  layer_center_crop = c("object", "height", "width", "data_format"),
  layer_concatenate = c("inputs", "axis"),
  layer_contrast_limited_adaptive_histogram_equalization = c("object", "value_range", "clip_limit", "tile_grid_size", "data_format"),
  layer_conv_1d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "groups", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_conv_1d_transpose = c("object", "filters", "kernel_size", "strides", "padding", "output_padding", "data_format", "dilation_rate", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_conv_2d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "groups", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_conv_2d_transpose = c("object", "filters", "kernel_size", "strides", "padding", "output_padding", "data_format", "dilation_rate", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_conv_3d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "groups", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_conv_3d_transpose = c("object", "filters", "kernel_size", "strides", "padding", "output_padding", "data_format", "dilation_rate", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_conv_lstm_1d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "activation", "recurrent_activation", "use_bias", "kernel_initializer", "recurrent_initializer", "bias_initializer", "unit_forget_bias", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "return_sequences", "return_state", "go_backwards", "stateful", "dropout", "recurrent_dropout", "seed", "unroll"),
  layer_conv_lstm_2d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "activation", "recurrent_activation", "use_bias", "kernel_initializer", "recurrent_initializer", "bias_initializer", "unit_forget_bias", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "return_sequences", "return_state", "go_backwards", "stateful", "dropout", "recurrent_dropout", "batch_size", "name", "trainable", "weights", "input_shape", "seed", "unroll"),
  layer_conv_lstm_3d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "activation", "recurrent_activation", "use_bias", "kernel_initializer", "recurrent_initializer", "bias_initializer", "unit_forget_bias", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "return_sequences", "return_state", "go_backwards", "stateful", "dropout", "recurrent_dropout", "seed", "unroll"),
  layer_cropping_1d = c("object", "cropping", "batch_size", "name", "trainable", "weights"),
  layer_cropping_2d = c("object", "cropping", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_cropping_3d = c("object", "cropping", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_cudnn_gru = c("object", "units", "kernel_initializer", "recurrent_initializer", "bias_initializer", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "return_sequences", "return_state", "stateful", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights", "activation", "recurrent_activation", "use_bias", "dropout", "recurrent_dropout", "seed", "go_backwards", "unroll", "reset_after", "use_cudnn"),
  layer_cudnn_lstm = c("object", "units", "kernel_initializer", "recurrent_initializer", "bias_initializer", "unit_forget_bias", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "return_sequences", "return_state", "stateful", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights", "activation", "recurrent_activation", "use_bias", "dropout", "recurrent_dropout", "seed", "go_backwards", "unroll", "use_cudnn"),
  layer_cut_mix = c("object", "factor", "seed", "data_format"),
  layer_dense = c("object", "units", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights", "lora_rank", "lora_alpha", "quantization_config"),
  layer_dense_features = c("object", "feature_columns", "name", "trainable", "input_shape", "batch_input_shape", "batch_size", "dtype", "weights"),
  layer_depthwise_conv_1d = c("object", "kernel_size", "strides", "padding", "depth_multiplier", "data_format", "dilation_rate", "activation", "use_bias", "depthwise_initializer", "bias_initializer", "depthwise_regularizer", "bias_regularizer", "activity_regularizer", "depthwise_constraint", "bias_constraint"),
  layer_depthwise_conv_2d = c("object", "kernel_size", "strides", "padding", "depth_multiplier", "data_format", "dilation_rate", "activation", "use_bias", "depthwise_initializer", "bias_initializer", "depthwise_regularizer", "bias_regularizer", "activity_regularizer", "depthwise_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_discretization = c("object", "bin_boundaries", "num_bins", "epsilon", "output_mode", "sparse", "dtype", "name"),
  layer_dot = c("inputs", "axes", "normalize"),
  layer_dropout = c("object", "rate", "noise_shape", "seed", "input_shape", "batch_input_shape", "batch_size", "name", "trainable", "weights"),
  layer_einsum_dense = c("object", "equation", "output_shape", "activation", "bias_axes", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "kernel_constraint", "bias_constraint", "lora_rank", "lora_alpha", "gptq_unpacked_column_size", "quantization_config"),
  layer_embedding = c("object", "input_dim", "output_dim", "embeddings_initializer", "embeddings_regularizer", "activity_regularizer", "embeddings_constraint", "mask_zero", "input_length", "sparse", "weights", "lora_rank", "lora_alpha", "quantization_config"),
  layer_equalization = c("object", "value_range", "bins", "data_format"),
  layer_feature_space = c("object", "features", "output_mode", "crosses", "crossing_dim", "hashing_dim", "num_discretization_bins", "name", "feature_names"),
  layer_flatten = c("object", "data_format", "input_shape", "dtype", "name", "trainable", "weights"),
  layer_flax_module_wrapper = c("object", "module", "method", "variables"),
  layer_gaussian_dropout = c("object", "rate", "seed"),
  layer_gaussian_noise = c("object", "stddev", "seed"),
  layer_global_average_pooling_1d = c("object", "data_format", "keepdims"),
  layer_global_average_pooling_2d = c("object", "data_format", "keepdims"),
  layer_global_average_pooling_3d = c("object", "data_format", "keepdims"),
  layer_global_max_pooling_1d = c("object", "data_format", "keepdims"),
  layer_global_max_pooling_2d = c("object", "data_format", "keepdims"),
  layer_global_max_pooling_3d = c("object", "data_format", "keepdims"),
  layer_group_normalization = c("object", "groups", "axis", "epsilon", "center", "scale", "beta_initializer", "gamma_initializer", "beta_regularizer", "gamma_regularizer", "beta_constraint", "gamma_constraint"),
  layer_group_query_attention = c("object", "head_dim", "num_query_heads", "num_key_value_heads", "dropout", "use_bias", "flash_attention", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "seed", "sliding_window", "use_gate"),
  layer_gru = c("object", "units", "activation", "recurrent_activation", "use_bias", "return_sequences", "return_state", "go_backwards", "stateful", "unroll", "time_major", "reset_after", "kernel_initializer", "recurrent_initializer", "bias_initializer", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "seed", "use_cudnn"),
  layer_gru_cell = c("units", "activation", "recurrent_activation", "use_bias", "kernel_initializer", "recurrent_initializer", "bias_initializer", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "reset_after", "seed"),
  layer_hashed_crossing = c("object", "num_bins", "output_mode", "sparse", "name", "dtype"),
  layer_hashing = c("object", "num_bins", "mask_value", "salt", "output_mode", "sparse"),
  layer_identity = c("object"),
  layer_input = c("shape", "batch_shape", "name", "dtype", "sparse", "tensor", "ragged", "batch_size", "optional"),
  layer_input_from_dataset = c("dataset"),
  layer_input_layer = c("object", "shape", "batch_size", "dtype", "sparse", "ragged", "batch_shape", "input_tensor", "optional", "name"),
  layer_integer_lookup = c("object", "max_tokens", "num_oov_indices", "mask_token", "oov_token", "vocabulary", "vocabulary_dtype", "idf_weights", "invert", "output_mode", "sparse", "pad_to_max_tokens", "name", "oov_method", "salt"),
  layer_jax_model_wrapper = c("object", "call_fn", "init_fn", "params", "state", "seed", "dtype", "native_serialization_platforms"),
  layer_lambda = c("object", "f", "output_shape", "mask", "arguments", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_layer_normalization = c("object", "axis", "epsilon", "center", "scale", "beta_initializer", "gamma_initializer", "beta_regularizer", "gamma_regularizer", "beta_constraint", "gamma_constraint", "trainable", "name"),
  layer_locally_connected_1d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "implementation", "batch_size", "name", "trainable", "weights"),
  layer_locally_connected_2d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "activation", "use_bias", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "implementation", "batch_size", "name", "trainable", "weights"),
  layer_lstm = c("object", "units", "activation", "recurrent_activation", "use_bias", "return_sequences", "return_state", "go_backwards", "stateful", "time_major", "unroll", "kernel_initializer", "recurrent_initializer", "bias_initializer", "unit_forget_bias", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "seed", "use_cudnn"),
  layer_lstm_cell = c("units", "activation", "recurrent_activation", "use_bias", "kernel_initializer", "recurrent_initializer", "bias_initializer", "unit_forget_bias", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "seed"),
  layer_masking = c("object", "mask_value", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_max_num_bounding_boxes = c("object", "max_number", "fill_value"),
  layer_max_pooling_1d = c("object", "pool_size", "strides", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_max_pooling_2d = c("object", "pool_size", "strides", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_max_pooling_3d = c("object", "pool_size", "strides", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_maximum = c("inputs"),
  layer_mel_spectrogram = c("object", "fft_length", "sequence_stride", "sequence_length", "window", "sampling_rate", "num_mel_bins", "min_freq", "max_freq", "power_to_db", "top_db", "mag_exp", "min_power", "ref_power"),
  layer_minimum = c("inputs"),
  layer_mix_up = c("object", "alpha", "data_format", "seed"),
  layer_multi_head_attention = c("inputs", "num_heads", "key_dim", "value_dim", "dropout", "use_bias", "output_shape", "attention_axes", "kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint", "flash_attention", "seed", "sliding_window", "use_gate"),
  layer_multiply = c("inputs"),
  layer_normalization = c("object", "axis", "mean", "variance", "invert"),
  layer_permute = c("object", "dims", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_pipeline = c("layers", "name"),
  layer_rand_augment = c("object", "value_range", "num_ops", "factor", "interpolation", "seed", "data_format"),
  layer_random_brightness = c("object", "factor", "value_range", "seed"),
  layer_random_color_degeneration = c("object", "factor", "value_range", "data_format", "seed"),
  layer_random_color_jitter = c("object", "value_range", "brightness_factor", "contrast_factor", "saturation_factor", "hue_factor", "seed", "data_format"),
  layer_random_contrast = c("object", "factor", "seed", "value_range"),
  layer_random_crop = c("object", "height", "width", "seed", "data_format", "name"),
  layer_random_elastic_transform = c("object", "factor", "scale", "interpolation", "fill_mode", "fill_value", "value_range", "seed", "data_format"),
  layer_random_erasing = c("object", "factor", "scale", "fill_value", "value_range", "seed", "data_format"),
  layer_random_flip = c("object", "mode", "seed", "data_format"),
  layer_random_gaussian_blur = c("object", "factor", "kernel_size", "sigma", "value_range", "data_format", "seed"),
  layer_random_grayscale = c("object", "factor", "data_format", "seed"),
  layer_random_height = c("object", "factor", "interpolation", "seed"),
  layer_random_hue = c("object", "factor", "value_range", "data_format", "seed"),
  layer_random_invert = c("object", "factor", "value_range", "seed", "data_format"),
  layer_random_perspective = c("object", "factor", "scale", "interpolation", "fill_value", "seed", "data_format"),
  layer_random_posterization = c("object", "factor", "value_range", "data_format", "seed"),
  layer_random_rotation = c("object", "factor", "fill_mode", "interpolation", "seed", "fill_value", "data_format"),
  layer_random_saturation = c("object", "factor", "value_range", "data_format", "seed"),
  layer_random_sharpness = c("object", "factor", "value_range", "data_format", "seed"),
  layer_random_shear = c("object", "x_factor", "y_factor", "interpolation", "fill_mode", "fill_value", "data_format", "seed"),
  layer_random_translation = c("object", "height_factor", "width_factor", "fill_mode", "interpolation", "seed", "fill_value", "data_format"),
  layer_random_width = c("object", "factor", "interpolation", "seed"),
  layer_random_zoom = c("object", "height_factor", "width_factor", "fill_mode", "interpolation", "seed", "fill_value", "data_format"),
  layer_repeat_vector = c("object", "n", "batch_size", "name", "trainable", "weights"),
  layer_rescaling = c("object", "scale", "offset"),
  layer_reshape = c("object", "target_shape", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_resizing = c("object", "height", "width", "interpolation", "crop_to_aspect_ratio", "pad_to_aspect_ratio", "fill_mode", "fill_value", "data_format", "antialias"),
  layer_reversible_embedding = c("object", "input_dim", "output_dim", "tie_weights", "embeddings_initializer", "embeddings_regularizer", "embeddings_constraint", "mask_zero", "reverse_dtype", "logit_soft_cap"),
  layer_rms_normalization = c("object", "axis", "epsilon"),
  layer_rnn = c("object", "cell", "return_sequences", "return_state", "go_backwards", "stateful", "unroll", "time_major", "zero_output_for_mask"),
  layer_separable_conv_1d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "depth_multiplier", "activation", "use_bias", "depthwise_initializer", "pointwise_initializer", "bias_initializer", "depthwise_regularizer", "pointwise_regularizer", "bias_regularizer", "activity_regularizer", "depthwise_constraint", "pointwise_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_separable_conv_2d = c("object", "filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "depth_multiplier", "activation", "use_bias", "depthwise_initializer", "pointwise_initializer", "bias_initializer", "depthwise_regularizer", "pointwise_regularizer", "bias_regularizer", "activity_regularizer", "depthwise_constraint", "pointwise_constraint", "bias_constraint", "input_shape", "batch_input_shape", "batch_size", "dtype", "name", "trainable", "weights"),
  layer_simple_rnn = c("object", "units", "activation", "use_bias", "return_sequences", "return_state", "go_backwards", "stateful", "unroll", "kernel_initializer", "recurrent_initializer", "bias_initializer", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "seed"),
  layer_simple_rnn_cell = c("units", "activation", "use_bias", "kernel_initializer", "recurrent_initializer", "bias_initializer", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "seed"),
  layer_solarization = c("object", "addition_factor", "threshold_factor", "value_range", "seed"),
  layer_spatial_dropout_1d = c("object", "rate", "batch_size", "name", "trainable", "weights", "seed", "dtype"),
  layer_spatial_dropout_2d = c("object", "rate", "data_format", "batch_size", "name", "trainable", "weights", "seed", "dtype"),
  layer_spatial_dropout_3d = c("object", "rate", "data_format", "batch_size", "name", "trainable", "weights", "seed", "dtype"),
  layer_spectral_normalization = c("object", "layer", "power_iterations"),
  layer_stacked_rnn_cells = c("cells"),
  layer_stft_spectrogram = c("object", "mode", "frame_length", "frame_step", "fft_length", "window", "periodic", "scaling", "padding", "expand_dims", "data_format"),
  layer_string_lookup = c("object", "max_tokens", "num_oov_indices", "mask_token", "oov_token", "vocabulary", "idf_weights", "encoding", "invert", "output_mode", "sparse", "pad_to_max_tokens", "name", "vocabulary_dtype", "salt"),
  layer_subtract = c("inputs"),
  layer_text_vectorization = c("object", "max_tokens", "standardize", "split", "ngrams", "output_mode", "output_sequence_length", "pad_to_max_tokens", "vocabulary", "idf_weights", "sparse", "ragged", "encoding", "name"),
  layer_tfsm = c("object", "filepath", "call_endpoint", "call_training_endpoint", "trainable", "name", "dtype"),
  layer_time_distributed = c("object", "layer"),
  layer_torch_module_wrapper = c("object", "module", "output_shape", "name"),
  layer_unit_normalization = c("object", "axis"),
  layer_upsampling_1d = c("object", "size", "batch_size", "name", "trainable", "weights"),
  layer_upsampling_2d = c("object", "size", "data_format", "interpolation", "batch_size", "name", "trainable", "weights"),
  layer_upsampling_3d = c("object", "size", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_zero_padding_1d = c("object", "padding", "batch_size", "name", "trainable", "weights", "data_format"),
  layer_zero_padding_2d = c("object", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  layer_zero_padding_3d = c("object", "padding", "data_format", "batch_size", "name", "trainable", "weights"),
  learning_rate_schedule_cosine_decay = c("initial_learning_rate", "decay_steps", "alpha", "name", "warmup_target", "warmup_steps"),
  learning_rate_schedule_cosine_decay_restarts = c("initial_learning_rate", "first_decay_steps", "t_mul", "m_mul", "alpha", "name"),
  learning_rate_schedule_exponential_decay = c("initial_learning_rate", "decay_steps", "decay_rate", "staircase", "name"),
  learning_rate_schedule_inverse_time_decay = c("initial_learning_rate", "decay_steps", "decay_rate", "staircase", "name"),
  learning_rate_schedule_piecewise_constant_decay = c("boundaries", "values", "name"),
  learning_rate_schedule_polynomial_decay = c("initial_learning_rate", "decay_steps", "end_learning_rate", "power", "cycle", "name"),
  load_model = c("model", "custom_objects", "compile", "safe_mode"),
  load_model_config = c("filepath", "custom_objects"),
  load_model_hdf5 = c("filepath", "custom_objects", "compile", "safe_mode"),
  load_model_tf = c("filepath", "custom_objects", "compile", "safe_mode"),
  load_model_weights = c("model", "filepath", "skip_mismatch"),
  load_model_weights_hdf5 = c("object", "filepath", "by_name", "skip_mismatch", "reshape"),
  load_model_weights_tf = c("object", "filepath", "by_name", "skip_mismatch", "reshape"),
  load_text_tokenizer = c("filename"),
  load_weights = c("object", "filepath", "by_name", "skip_mismatch", "reshape"),
  loss_binary_crossentropy = c("y_true", "y_pred", "from_logits", "label_smoothing", "axis", "reduction", "name", "dtype"),
  loss_binary_focal_crossentropy = c("y_true", "y_pred", "apply_class_balancing", "alpha", "gamma", "from_logits", "label_smoothing", "axis", "reduction", "name", "dtype"),
  loss_categorical_crossentropy = c("y_true", "y_pred", "from_logits", "label_smoothing", "axis", "reduction", "name", "dtype"),
  loss_categorical_focal_crossentropy = c("y_true", "y_pred", "alpha", "gamma", "from_logits", "label_smoothing", "axis", "reduction", "name", "dtype"),
  loss_categorical_generalized_cross_entropy = c("y_true", "y_pred", "q", "reduction", "name", "dtype"),
  loss_categorical_hinge = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_circle = c("y_true", "y_pred", "ref_labels", "ref_embeddings", "remove_diagonal", "gamma", "margin", "reduction", "name", "dtype"),
  loss_cosine_proximity = character(),
  loss_cosine_similarity = c("y_true", "y_pred", "axis", "reduction", "name", "dtype"),
  loss_ctc = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_dice = c("y_true", "y_pred", "reduction", "name", "axis", "dtype"),
  loss_hinge = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_huber = c("y_true", "y_pred", "delta", "reduction", "name", "dtype"),
  loss_kl_divergence = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_kullback_leibler_divergence = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_log_cosh = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_logcosh = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_mean_absolute_error = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_mean_absolute_percentage_error = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_mean_squared_error = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_mean_squared_logarithmic_error = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_poisson = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_sparse_categorical_crossentropy = c("y_true", "y_pred", "from_logits", "axis", "reduction", "name", "ignore_class", "dtype"),
  loss_squared_hinge = c("y_true", "y_pred", "reduction", "name", "dtype"),
  loss_tversky = c("y_true", "y_pred", "alpha", "beta", "reduction", "name", "axis", "dtype"),
  make_csv_dataset = c("file_pattern", "batch_size", "column_names", "column_defaults", "label_name", "select_columns", "field_delim", "use_quote_delim", "na_value", "header", "num_epochs", "shuffle", "shuffle_buffer_size", "shuffle_seed", "prefetch_buffer_size", "num_parallel_reads", "num_parallel_parser_calls", "sloppy", "num_rows_for_inference", "compression_type", "ignore_errors", "encoding"),
  make_iterator_from_string_handle = c("string_handle", "output_types", "output_shapes"),
  make_iterator_from_structure = c("output_types", "output_shapes", "shared_name"),
  make_iterator_initializable = c("dataset", "shared_name"),
  make_iterator_one_shot = c("dataset"),
  make_sampling_table = c("size", "sampling_factor"),
  metric_accuracy = c("name", "dtype"),
  metric_auc = c("num_thresholds", "curve", "summation_method", "thresholds", "multi_label", "num_labels", "label_weights", "from_logits", "name", "dtype"),
  metric_binary_accuracy = c("y_true", "y_pred", "threshold", "name", "dtype"),
  metric_binary_crossentropy = c("y_true", "y_pred", "from_logits", "label_smoothing", "axis", "name", "dtype"),
  metric_binary_focal_crossentropy = c("y_true", "y_pred", "apply_class_balancing", "alpha", "gamma", "from_logits", "label_smoothing", "axis"),
  metric_binary_iou = c("target_class_ids", "threshold", "name", "dtype"),
  metric_categorical_accuracy = c("y_true", "y_pred", "name", "dtype"),
  metric_categorical_crossentropy = c("y_true", "y_pred", "from_logits", "label_smoothing", "axis", "name", "dtype"),
  metric_categorical_focal_crossentropy = c("y_true", "y_pred", "alpha", "gamma", "from_logits", "label_smoothing", "axis"),
  metric_categorical_hinge = c("name", "dtype", "y_true", "y_pred"),
  metric_concordance_correlation = c("y_true", "y_pred", "axis", "name", "dtype"),
  metric_cosine_proximity = c("y_true", "y_pred"),
  metric_cosine_similarity = c("axis", "name", "dtype"),
  metric_f1_score = c("average", "threshold", "name", "dtype"),
  metric_false_negatives = c("thresholds", "name", "dtype"),
  metric_false_positives = c("thresholds", "name", "dtype"),
  metric_fbeta_score = c("average", "beta", "threshold", "name", "dtype"),
  metric_hinge = c("y_true", "y_pred", "name", "dtype"),
  metric_huber = c("y_true", "y_pred", "delta"),
  metric_iou = c("num_classes", "target_class_ids", "name", "dtype", "ignore_class", "sparse_y_true", "sparse_y_pred", "axis"),
  metric_kl_divergence = c("y_true", "y_pred", "name", "dtype"),
  metric_kullback_leibler_divergence = c("y_true", "y_pred", "name", "dtype"),
  metric_log_cosh = c("y_true", "y_pred"),
  metric_log_cosh_error = c("name", "dtype"),
  metric_logcosh_error = c("name", "dtype"),
  metric_mean = c("name", "dtype"),
  metric_mean_absolute_error = c("y_true", "y_pred", "name", "dtype"),
  metric_mean_absolute_percentage_error = c("y_true", "y_pred", "name", "dtype"),
  metric_mean_iou = c("num_classes", "name", "dtype", "ignore_class", "sparse_y_true", "sparse_y_pred", "axis"),
  metric_mean_relative_error = c("normalizer", "name", "dtype"),
  metric_mean_squared_error = c("y_true", "y_pred", "name", "dtype"),
  metric_mean_squared_logarithmic_error = c("y_true", "y_pred", "name", "dtype"),
  metric_mean_tensor = c("shape", "name", "dtype"),
  metric_mean_wrapper = c("fn", "name", "dtype"),
  metric_one_hot_iou = c("num_classes", "target_class_ids", "name", "dtype", "ignore_class", "sparse_y_pred", "axis"),
  metric_one_hot_mean_iou = c("num_classes", "name", "dtype", "ignore_class", "sparse_y_pred", "axis"),
  metric_pearson_correlation = c("y_true", "y_pred", "axis", "name", "dtype"),
  metric_poisson = c("y_true", "y_pred", "name", "dtype"),
  metric_precision = c("thresholds", "top_k", "class_id", "name", "dtype"),
  metric_precision_at_recall = c("recall", "num_thresholds", "class_id", "name", "dtype"),
  metric_r2_score = c("class_aggregation", "num_regressors", "name", "dtype"),
  metric_recall = c("thresholds", "top_k", "class_id", "name", "dtype"),
  metric_recall_at_precision = c("precision", "num_thresholds", "class_id", "name", "dtype"),
  metric_root_mean_squared_error = c("name", "dtype"),
  metric_sensitivity_at_specificity = c("specificity", "num_thresholds", "class_id", "name", "dtype"),
  metric_sparse_categorical_accuracy = c("y_true", "y_pred", "name", "dtype"),
  metric_sparse_categorical_crossentropy = c("y_true", "y_pred", "from_logits", "axis", "name", "dtype", "ignore_class"),
  metric_sparse_top_k_categorical_accuracy = c("y_true", "y_pred", "k", "name", "dtype", "from_sorted_ids"),
  metric_specificity_at_sensitivity = c("sensitivity", "num_thresholds", "class_id", "name", "dtype"),
  metric_squared_hinge = c("y_true", "y_pred", "name", "dtype"),
  metric_sum = c("name", "dtype"),
  metric_top_k_categorical_accuracy = c("y_true", "y_pred", "k", "name", "dtype"),
  metric_true_negatives = c("thresholds", "name", "dtype"),
  metric_true_positives = c("thresholds", "name", "dtype"),
  mobilenet_decode_predictions = c("preds", "top"),
  mobilenet_load_model_hdf5 = c("filepath"),
  mobilenet_preprocess_input = c("x", "data_format"),
  mobilenet_v2_decode_predictions = c("preds", "top"),
  mobilenet_v2_load_model_hdf5 = c("filepath"),
  mobilenet_v2_preprocess_input = c("x", "data_format"),
  mobilenet_v3_decode_predictions = c("preds", "top"),
  mobilenet_v3_preprocess_input = c("x", "data_format"),
  model_from_json = c("json", "custom_objects"),
  model_from_saved_model = c("saved_model_path", "custom_objects", "safe_mode"),
  model_from_yaml = c("yaml", "custom_objects"),
  model_to_json = c("object"),
  model_to_saved_model = c("model", "saved_model_path", "custom_objects", "as_text", "input_signature", "serving_only"),
  model_to_yaml = c("object"),
  multi_gpu_model = c("model", "gpus", "cpu_merge", "cpu_relocation"),
  nasnet_decode_predictions = c("preds", "top"),
  nasnet_preprocess_input = c("x", "data_format"),
  next_batch = c("dataset"),
  normalize = c("x", "axis", "order"),
  np_array = c("data", "dtype", "order"),
  num_range = c("prefix", "range", "suffix", "width", "vars"),
  op_abs = c("x"),
  op_adaptive_average_pool = c("inputs", "output_size", "data_format"),
  op_adaptive_max_pool = c("inputs", "output_size", "data_format"),
  op_add = c("x1", "x2"),
  op_all = c("x", "axis", "keepdims"),
  op_allclose = c("x1", "x2", "rtol", "atol", "equal_nan"),
  op_amax = c("x", "axis", "keepdims"),
  op_amin = c("x", "axis", "keepdims"),
  op_angle = c("x"),
  op_any = c("x", "axis", "keepdims"),
  op_append = c("x1", "x2", "axis"),
  op_arange = c("start", "end", "step", "dtype", "include_end"),
  op_arccos = c("x"),
  op_arccosh = c("x"),
  op_arcsin = c("x"),
  op_arcsinh = c("x"),
  op_arctan = c("x"),
  op_arctan2 = c("x1", "x2"),
  op_arctanh = c("x"),
  op_argmax = c("x", "axis", "keepdims", "zero_indexed"),
  op_argmin = c("x", "axis", "keepdims", "zero_indexed"),
  op_argpartition = c("x", "kth", "axis", "zero_indexed"),
  op_argsort = c("x", "axis", "zero_indexed"),
  op_array = c("x", "dtype"),
  op_array_split = c("x", "indices_or_sections", "axis"),
  op_associative_scan = c("f", "elems", "reverse", "axis"),
  op_average = c("x", "axis", "weights"),
  op_average_pool = c("inputs", "pool_size", "strides", "padding", "data_format"),
  op_bartlett = c("x"),
  op_batch_normalization = c("x", "mean", "variance", "axis", "offset", "scale", "epsilon"),
  op_binary_crossentropy = c("target", "output", "from_logits"),
  op_bincount = c("x", "weights", "minlength", "sparse"),
  op_bitwise_and = c("x", "y"),
  op_bitwise_invert = c("x"),
  op_bitwise_left_shift = c("x", "y"),
  op_bitwise_not = c("x"),
  op_bitwise_or = c("x", "y"),
  op_bitwise_right_shift = c("x", "y"),
  op_bitwise_xor = c("x", "y"),
  op_blackman = c("x"),
  op_broadcast_to = c("x", "shape"),
  op_cast = c("x", "dtype"),
  op_categorical_crossentropy = c("target", "output", "from_logits", "axis"),
  op_cbrt = c("x"),
  op_cdist = c("x", "y"),
  op_ceil = c("x"),
  op_celu = c("x", "alpha"),
  op_cholesky = c("x", "upper"),
  op_cholesky_inverse = c("x", "upper"),
  op_clip = c("x", "x_min", "x_max"),
  op_concatenate = c("xs", "axis"),
  op_cond = c("pred", "true_fn", "false_fn"),
  op_conj = c("x"),
  op_conv = c("inputs", "kernel", "strides", "padding", "data_format", "dilation_rate"),
  op_conv_transpose = c("inputs", "kernel", "strides", "padding", "output_padding", "data_format", "dilation_rate"),
  op_convert_to_array = c("x"),
  op_convert_to_numpy = c("x"),
  op_convert_to_tensor = c("x", "dtype", "sparse", "ragged"),
  op_copy = c("x"),
  op_corrcoef = c("x"),
  op_correlate = c("x1", "x2", "mode"),
  op_cos = c("x"),
  op_cosh = c("x"),
  op_count_nonzero = c("x", "axis"),
  op_cross = c("x1", "x2", "axisa", "axisb", "axisc", "axis"),
  op_ctc_decode = c("inputs", "sequence_lengths", "strategy", "beam_width", "top_paths", "merge_repeated", "mask_index"),
  op_ctc_loss = c("target", "output", "target_length", "output_length", "mask_index"),
  op_cumprod = c("x", "axis", "dtype"),
  op_cumsum = c("x", "axis", "dtype"),
  op_custom_gradient = c("f"),
  op_deg2rad = c("x"),
  op_depth_to_space = c("x", "block_size", "data_format"),
  op_depthwise_conv = c("inputs", "kernel", "strides", "padding", "data_format", "dilation_rate"),
  op_det = c("x"),
  op_diag = c("x", "k"),
  op_diagflat = c("x", "k"),
  op_diagonal = c("x", "offset", "axis1", "axis2"),
  op_diff = c("a", "n", "axis"),
  op_digitize = c("x", "bins", "zero_indexed"),
  op_divide = c("x1", "x2"),
  op_divide_no_nan = c("x1", "x2"),
  op_dot = c("x1", "x2"),
  op_dot_product_attention = c("query", "key", "value", "bias", "mask", "scale", "is_causal", "flash_attention", "attn_logits_soft_cap"),
  op_dsplit = c("x", "indices_or_sections"),
  op_dstack = c("xs"),
  op_dtype = c("x"),
  op_eig = c("x"),
  op_eigh = c("x"),
  op_einsum = c("subscripts"),
  op_elu = c("x", "alpha"),
  op_empty = c("shape", "dtype"),
  op_empty_like = c("x", "dtype"),
  op_equal = c("x1", "x2"),
  op_erf = c("x"),
  op_erfc = c("x"),
  op_erfinv = c("x"),
  op_exp = c("x"),
  op_exp2 = c("x"),
  op_expand_dims = c("x", "axis"),
  op_expm1 = c("x"),
  op_extract_sequences = c("x", "sequence_length", "sequence_stride"),
  op_eye = c("N", "M", "k", "dtype"),
  op_fabs = c("x"),
  op_fft = c("x"),
  op_fft2 = c("x"),
  op_flip = c("x", "axis"),
  op_fliplr = c("x"),
  op_flipud = c("x"),
  op_floor = c("x"),
  op_floor_divide = c("x1", "x2"),
  op_fmax = c("x1", "x2"),
  op_fmin = c("x1", "x2"),
  op_fmod = c("x1", "x2"),
  op_fold = c("x", "output_size", "kernel_size", "dilation", "padding", "stride"),
  op_fori_loop = c("lower", "upper", "body_fun", "init_val"),
  op_full = c("shape", "fill_value", "dtype"),
  op_full_like = c("x", "fill_value", "dtype"),
  op_gcd = c("x1", "x2"),
  op_gelu = c("x", "approximate"),
  op_geomspace = c("start", "stop", "num", "endpoint", "dtype", "axis"),
  op_get_item = c("x", "key"),
  op_glu = c("x", "axis"),
  op_greater = c("x1", "x2"),
  op_greater_equal = c("x1", "x2"),
  op_hamming = c("x"),
  op_hanning = c("x"),
  op_hard_shrink = c("x", "threshold"),
  op_hard_sigmoid = c("x"),
  op_hard_silu = c("x"),
  op_hard_swish = c("x"),
  op_hard_tanh = c("x"),
  op_heaviside = c("x1", "x2"),
  op_histogram = c("x", "bins", "range"),
  op_hsplit = c("x", "indices_or_sections"),
  op_hstack = c("xs"),
  op_hypot = c("x1", "x2"),
  op_i0 = c("x"),
  op_identity = c("n", "dtype"),
  op_ifft2 = c("x"),
  op_imag = c("x"),
  op_image_affine_transform = c("images", "transform", "interpolation", "fill_mode", "fill_value", "data_format"),
  op_image_crop = c("images", "top_cropping", "left_cropping", "bottom_cropping", "right_cropping", "target_height", "target_width", "data_format"),
  op_image_elastic_transform = c("images", "alpha", "sigma", "interpolation", "fill_mode", "fill_value", "seed", "data_format"),
  op_image_extract_patches = c("images", "size", "strides", "dilation_rate", "padding", "data_format"),
  op_image_extract_patches_3d = c("volumes", "size", "strides", "dilation_rate", "padding", "data_format"),
  op_image_gaussian_blur = c("images", "kernel_size", "sigma", "data_format"),
  op_image_hsv_to_rgb = c("images", "data_format"),
  op_image_map_coordinates = c("inputs", "coordinates", "order", "fill_mode", "fill_value"),
  op_image_pad = c("images", "top_padding", "left_padding", "bottom_padding", "right_padding", "target_height", "target_width", "data_format"),
  op_image_perspective_transform = c("images", "start_points", "end_points", "interpolation", "fill_value", "data_format"),
  op_image_resize = c("images", "size", "interpolation", "antialias", "crop_to_aspect_ratio", "pad_to_aspect_ratio", "fill_mode", "fill_value", "data_format"),
  op_image_rgb_to_grayscale = c("images", "data_format"),
  op_image_rgb_to_hsv = c("images", "data_format"),
  op_image_scale_and_translate = c("images", "output_shape", "scale", "translation", "spatial_dims", "method", "antialias"),
  op_image_sobel_edges = c("images", "data_format"),
  op_image_ssim = c("image1", "image2", "max_val", "filter_size", "filter_sigma", "k1", "k2", "data_format"),
  op_in_top_k = c("targets", "predictions", "k"),
  op_inner = c("x1", "x2"),
  op_inv = c("x"),
  op_irfft = c("x", "fft_length"),
  op_is_tensor = c("x"),
  op_isclose = c("x1", "x2", "rtol", "atol", "equal_nan"),
  op_isfinite = c("x"),
  op_isin = c("x1", "x2", "assume_unique", "invert"),
  op_isinf = c("x"),
  op_isnan = c("x"),
  op_isneginf = c("x"),
  op_isposinf = c("x"),
  op_isreal = c("x"),
  op_istft = c("x", "sequence_length", "sequence_stride", "fft_length", "length", "window", "center"),
  op_jvp = c("fun", "primals", "tangents", "has_aux"),
  op_kaiser = c("x", "beta"),
  op_kron = c("x1", "x2"),
  op_layer_normalization = c("x", "gamma", "beta", "axis", "epsilon"),
  op_lcm = c("x1", "x2"),
  op_ldexp = c("x1", "x2"),
  op_leaky_relu = c("x", "negative_slope"),
  op_left_shift = c("x", "y"),
  op_less = c("x1", "x2"),
  op_less_equal = c("x1", "x2"),
  op_linspace = c("start", "stop", "num", "endpoint", "retstep", "dtype", "axis"),
  op_log = c("x"),
  op_log10 = c("x"),
  op_log1p = c("x"),
  op_log2 = c("x"),
  op_log_sigmoid = c("x"),
  op_log_softmax = c("x", "axis"),
  op_logaddexp = c("x1", "x2"),
  op_logaddexp2 = c("x1", "x2"),
  op_logdet = c("x"),
  op_logical_and = c("x1", "x2"),
  op_logical_not = c("x"),
  op_logical_or = c("x1", "x2"),
  op_logical_xor = c("x1", "x2"),
  op_logspace = c("start", "stop", "num", "endpoint", "base", "dtype", "axis"),
  op_logsumexp = c("x", "axis", "keepdims"),
  op_lstsq = c("a", "b", "rcond"),
  op_lu_factor = c("x"),
  op_map = c("xs", "f"),
  op_matmul = c("x1", "x2"),
  op_matrix_rank = c("x", "tol"),
  op_max = c("x", "axis", "keepdims", "initial"),
  op_max_pool = c("inputs", "pool_size", "strides", "padding", "data_format"),
  op_maximum = c("x1", "x2"),
  op_mean = c("x", "axis", "keepdims"),
  op_median = c("x", "axis", "keepdims"),
  op_meshgrid = c("indexing"),
  op_min = c("x", "axis", "keepdims", "initial"),
  op_minimum = c("x1", "x2"),
  op_mod = c("x1", "x2"),
  op_moments = c("x", "axes", "keepdims", "synchronized"),
  op_moveaxis = c("x", "source", "destination"),
  op_multi_hot = c("inputs", "num_classes", "axis", "dtype", "sparse"),
  op_multiply = c("x1", "x2"),
  op_nan_to_num = c("x", "nan", "posinf", "neginf"),
  op_nanargmax = c("x", "axis", "keepdims"),
  op_nanargmin = c("x", "axis", "keepdims"),
  op_nancumprod = c("x", "axis", "dtype"),
  op_nancumsum = c("x", "axis", "dtype"),
  op_nanmax = c("x", "axis", "keepdims"),
  op_nanmean = c("x", "axis", "keepdims"),
  op_nanmedian = c("x", "axis", "keepdims"),
  op_nanmin = c("x", "axis", "keepdims"),
  op_nanpercentile = c("x", "q", "axis", "method", "keepdims"),
  op_nanprod = c("x", "axis", "keepdims"),
  op_nanquantile = c("x", "q", "axis", "method", "keepdims"),
  op_nanstd = c("x", "axis", "keepdims"),
  op_nansum = c("x", "axis", "keepdims"),
  op_nanvar = c("x", "axis", "keepdims"),
  op_ndim = c("x"),
  op_negative = c("x"),
  op_nextafter = c("x1", "x2"),
  op_nonzero = c("x"),
  op_norm = c("x", "ord", "axis", "keepdims"),
  op_normalize = c("x", "axis", "order", "epsilon"),
  op_not_equal = c("x1", "x2"),
  op_one_hot = c("x", "num_classes", "axis", "dtype", "sparse", "zero_indexed"),
  op_ones = c("shape", "dtype"),
  op_ones_like = c("x", "dtype"),
  op_outer = c("x1", "x2"),
  op_pad = c("x", "pad_width", "mode", "constant_values"),
  op_percentile = c("x", "q", "axis", "method", "keepdims"),
  op_pinv = c("x", "rcond"),
  op_pmax = c("x1", "x2"),
  op_pmin = c("x1", "x2"),
  op_polar = c("abs_", "angle"),
  op_power = c("x1", "x2"),
  op_prod = c("x", "axis", "keepdims", "dtype"),
  op_psnr = c("x1", "x2", "max_val"),
  op_ptp = c("x", "axis", "keepdims"),
  op_qr = c("x", "mode"),
  op_quantile = c("x", "q", "axis", "method", "keepdims"),
  op_rad2deg = c("x"),
  op_ravel = c("x"),
  op_real = c("x"),
  op_rearrange = c("tensor", "pattern"),
  op_reciprocal = c("x"),
  op_relu = c("x"),
  op_relu6 = c("x"),
  op_repeat = c("x", "repeats", "axis"),
  op_reshape = c("x", "newshape"),
  op_rfft = c("x", "fft_length"),
  op_right_shift = c("x", "y"),
  op_rms_normalization = c("x", "scale", "axis", "epsilon"),
  op_roll = c("x", "shift", "axis"),
  op_rot90 = c("array", "k", "axes"),
  op_round = c("x", "decimals"),
  op_rsqrt = c("x"),
  op_saturate_cast = c("x", "dtype"),
  op_scan = c("f", "init", "xs", "length", "reverse", "unroll"),
  op_scatter = c("indices", "values", "shape"),
  op_scatter_update = c("inputs", "indices", "updates", "reduction"),
  op_searchsorted = c("sorted_sequence", "values", "side", "zero_indexed"),
  op_segment_max = c("data", "segment_ids", "num_segments", "sorted"),
  op_segment_min = c("data", "segment_ids", "num_segments", "sorted"),
  op_segment_prod = c("data", "segment_ids", "num_segments", "sorted"),
  op_segment_sum = c("data", "segment_ids", "num_segments", "sorted"),
  op_select = c("condlist", "choicelist", "default"),
  op_selu = c("x"),
  op_separable_conv = c("inputs", "depthwise_kernel", "pointwise_kernel", "strides", "padding", "data_format", "dilation_rate"),
  op_shape = c("x"),
  op_sigmoid = c("x"),
  op_sign = c("x"),
  op_signbit = c("x"),
  op_silu = c("x"),
  op_sin = c("x"),
  op_sinc = c("x"),
  op_sinh = c("x"),
  op_size = c("x"),
  op_slice = c("inputs", "start_indices", "shape"),
  op_slice_update = c("inputs", "start_indices", "updates"),
  op_slogdet = c("x"),
  op_soft_shrink = c("x", "threshold"),
  op_softmax = c("x", "axis"),
  op_softplus = c("x"),
  op_softsign = c("x"),
  op_solve = c("a", "b"),
  op_solve_triangular = c("a", "b", "lower"),
  op_sort = c("x", "axis"),
  op_space_to_depth = c("x", "block_size", "data_format"),
  op_sparse_categorical_crossentropy = c("target", "output", "from_logits", "axis"),
  op_sparse_plus = c("x"),
  op_sparse_sigmoid = c("x"),
  op_sparsemax = c("x", "axis"),
  op_split = c("x", "indices_or_sections", "axis"),
  op_sqrt = c("x"),
  op_square = c("x"),
  op_squareplus = c("x", "b"),
  op_squeeze = c("x", "axis"),
  op_stack = c("x", "axis"),
  op_std = c("x", "axis", "keepdims"),
  op_stft = c("x", "sequence_length", "sequence_stride", "fft_length", "window", "center"),
  op_stop_gradient = c("variable"),
  op_subtract = c("x1", "x2"),
  op_sum = c("x", "axis", "keepdims"),
  op_svd = c("x", "full_matrices", "compute_uv"),
  op_swapaxes = c("x", "axis1", "axis2"),
  op_switch = c("index", "branches"),
  op_take = c("x", "indices", "axis", "zero_indexed"),
  op_take_along_axis = c("x", "indices", "axis", "zero_indexed"),
  op_tan = c("x"),
  op_tanh = c("x"),
  op_tanh_shrink = c("x"),
  op_tensordot = c("x1", "x2", "axes"),
  op_threshold = c("x", "threshold", "default_value"),
  op_tile = c("x", "repeats"),
  op_top_k = c("x", "k", "sorted", "zero_indexed"),
  op_trace = c("x", "offset", "axis1", "axis2"),
  op_transpose = c("x", "axes"),
  op_trapezoid = c("y", "x", "dx", "axis"),
  op_tri = c("N", "M", "k", "dtype"),
  op_tril = c("x", "k"),
  op_triu = c("x", "k"),
  op_true_divide = c("x1", "x2"),
  op_trunc = c("x"),
  op_unfold = c("x", "kernel_size", "dilation", "padding", "stride"),
  op_unique = c("x", "sorted", "return_index", "return_inverse", "return_counts", "axis", "size", "fill_value"),
  op_unravel_index = c("indices", "shape"),
  op_unstack = c("x", "num", "axis"),
  op_vander = c("x", "N", "increasing"),
  op_var = c("x", "axis", "keepdims"),
  op_vdot = c("x1", "x2"),
  op_vectorize = c("func", "excluded", "signature"),
  op_vectorized_map = c("elements", "f"),
  op_view = c("x", "dtype"),
  op_view_as_complex = c("x"),
  op_view_as_real = c("x"),
  op_vsplit = c("x", "indices_or_sections"),
  op_vstack = c("xs"),
  op_where = c("condition", "x1", "x2"),
  op_while_loop = c("cond", "body", "loop_vars", "maximum_iterations"),
  op_zeros = c("shape", "dtype"),
  op_zeros_like = c("x", "dtype"),
  optimizer_adadelta = c("learning_rate", "rho", "epsilon", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_adafactor = c("learning_rate", "beta_2_decay", "epsilon_1", "epsilon_2", "clip_threshold", "relative_step", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_adagrad = c("learning_rate", "initial_accumulator_value", "epsilon", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_adam = c("learning_rate", "beta_1", "beta_2", "epsilon", "amsgrad", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_adam_w = c("learning_rate", "weight_decay", "beta_1", "beta_2", "epsilon", "amsgrad", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_adamax = c("learning_rate", "beta_1", "beta_2", "epsilon", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_adamw = c("learning_rate", "weight_decay", "beta_1", "beta_2", "epsilon", "amsgrad", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "loss_scale_factor", "gradient_accumulation_steps", "name"),
  optimizer_ftrl = c("learning_rate", "learning_rate_power", "initial_accumulator_value", "l1_regularization_strength", "l2_regularization_strength", "l2_shrinkage_regularization_strength", "beta", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_lamb = c("learning_rate", "beta_1", "beta_2", "epsilon", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "loss_scale_factor", "gradient_accumulation_steps", "name"),
  optimizer_lion = c("learning_rate", "beta_1", "beta_2", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_loss_scale = c("inner_optimizer", "initial_scale", "dynamic_growth_steps", "name", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_map = c("default_optimizer", "optimizer_map"),
  optimizer_multi = c("optimizer_map", "loss_scale_factor", "name"),
  optimizer_muon = c("learning_rate", "adam_beta_1", "adam_beta_2", "epsilon", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "loss_scale_factor", "gradient_accumulation_steps", "name", "exclude_layers", "exclude_embeddings", "muon_a", "muon_b", "muon_c", "adam_lr_ratio", "momentum", "ns_steps", "nesterov", "adam_weight_decay", "rms_rate"),
  optimizer_nadam = c("learning_rate", "beta_1", "beta_2", "epsilon", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_rmsprop = c("learning_rate", "rho", "momentum", "epsilon", "centered", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  optimizer_schedule_free_adamw = c("learning_rate", "beta_1", "beta_2", "epsilon", "warmup_steps", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "loss_scale_factor", "gradient_accumulation_steps", "name"),
  optimizer_sgd = c("learning_rate", "momentum", "nesterov", "amsgrad", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm", "use_ema", "ema_momentum", "ema_overwrite_frequency", "jit_compile", "name", "loss_scale_factor", "gradient_accumulation_steps"),
  output_shapes = c("object"),
  output_types = c("object"),
  pad_sequences = c("sequences", "maxlen", "dtype", "padding", "truncating", "value"),
  parquet_dataset = c("filenames", "batch_size", "columns", "label_name", "num_shards", "shard_index"),
  plot_bounding_box_gallery = c("images", "bounding_box_format", "y_true", "y_pred", "value_range", "true_color", "pred_color", "line_thickness", "font_scale", "text_thickness", "class_mapping", "ground_truth_mapping", "prediction_mapping", "legend", "legend_handles", "rows", "cols", "data_format"),
  plot_image_gallery = c("images", "y_true", "y_pred", "label_map", "rows", "cols", "value_range", "scale", "path", "show", "transparent", "dpi", "legend_handles", "data_format"),
  plot_segmentation_mask_gallery = c("images", "num_classes", "value_range", "y_true", "y_pred", "color_mapping", "blend", "alpha", "ignore_index", "data_format"),
  pop_layer = c("object", "rebuild"),
  predict = c("object", "x", "batch_size", "verbose", "steps", "callbacks"),
  predict_classes = c("object", "x", "batch_size", "verbose", "steps"),
  predict_generator = c("object", "generator", "steps", "max_queue_size", "workers", "verbose", "callbacks"),
  predict_on_batch = c("object", "x"),
  predict_proba = c("object", "x", "batch_size", "verbose", "steps"),
  py_help = c("object"),
  py_require = c("packages", "python_version", "exclude_newer", "action"),
  py_require_legacy_keras = c("extra_packages"),
  py_require_tensorflow = c("use_gpu"),
  quantization_config = c("weight_quantizer", "activation_quantizer"),
  quantization_config_awq = c("dataset", "tokenizer", "weight_bits", "num_samples", "sequence_length", "group_size", "num_grid_points", "quantization_layer_structure"),
  quantization_config_float8 = character(),
  quantization_config_gptq = c("dataset", "tokenizer", "weight_bits", "num_samples", "per_channel", "sequence_length", "hessian_damping", "group_size", "symmetric", "activation_order", "quantization_layer_structure"),
  quantization_config_int4 = c("weight_quantizer", "activation_quantizer", "block_size"),
  quantization_config_int8 = c("weight_quantizer", "activation_quantizer"),
  quantize_weights = c("object", "mode"),
  quantizer_abs_max = c("axis", "value_range", "epsilon", "output_dtype"),
  quantizer_abs_max_quantize = c("inputs", "axis", "value_range", "dtype", "epsilon", "to_numpy"),
  quantizer_abs_max_quantize_grouped_with_zero_point = c("inputs", "block_size", "value_range", "dtype", "epsilon", "to_numpy"),
  quantizer_compute_float8_amax_history = c("x", "amax_history"),
  quantizer_compute_float8_scale = c("amax", "scale", "dtype_max", "margin"),
  quantizer_fake_quant_with_min_max_vars = c("inputs", "min_vals", "max_vals", "num_bits", "narrow_range", "axis"),
  quantizer_pack_int4 = c("arr", "axis", "dtype"),
  quantizer_quantize_and_dequantize = c("inputs", "scale", "quantized_dtype", "compute_dtype"),
  quantizer_unpack_int4 = c("packed", "orig_len", "axis", "dtype"),
  random_beta = c("shape", "alpha", "beta", "dtype", "seed"),
  random_binomial = c("shape", "counts", "probabilities", "dtype", "seed"),
  random_categorical = c("logits", "num_samples", "dtype", "seed", "zero_indexed"),
  random_dropout = c("inputs", "rate", "noise_shape", "seed"),
  random_gamma = c("shape", "alpha", "dtype", "seed"),
  random_integer = c("shape", "minval", "maxval", "dtype", "seed"),
  random_integer_dataset = c("seed", "rerandomize_each_iteration", "name"),
  random_normal = c("shape", "mean", "stddev", "dtype", "seed"),
  random_seed_generator = c("seed", "name"),
  random_shuffle = c("x", "axis", "seed"),
  random_truncated_normal = c("shape", "mean", "stddev", "dtype", "seed"),
  random_uniform = c("shape", "minval", "maxval", "dtype", "seed"),
  read_files = c("files", "reader", "parallel_files", "parallel_interleave", "num_shards", "shard_index"),
  regularizer_l1 = c("l", "l1"),
  regularizer_l1_l2 = c("l1", "l2"),
  regularizer_l2 = c("l", "l2"),
  regularizer_orthogonal = c("factor", "mode"),
  reset_state = c("object"),
  reset_states = c("object"),
  resnet_decode_predictions = c("preds", "top"),
  resnet_preprocess_input = c("x", "data_format"),
  resnet_v2_decode_predictions = c("preds", "top"),
  resnet_v2_preprocess_input = c("x", "data_format"),
  rnn_cell_gru = c("units", "activation", "recurrent_activation", "use_bias", "kernel_initializer", "recurrent_initializer", "bias_initializer", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "reset_after", "seed"),
  rnn_cell_lstm = c("units", "activation", "recurrent_activation", "use_bias", "kernel_initializer", "recurrent_initializer", "bias_initializer", "unit_forget_bias", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "seed"),
  rnn_cell_simple = c("units", "activation", "use_bias", "kernel_initializer", "recurrent_initializer", "bias_initializer", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "kernel_constraint", "recurrent_constraint", "bias_constraint", "dropout", "recurrent_dropout", "seed"),
  rnn_cells_stack = c("cells"),
  run_dir = character(),
  sample_from_datasets = c("datasets", "weights", "seed", "stop_on_empty_dataset", "rerandomize_each_iteration"),
  save_model = c("model", "filepath", "overwrite", "zipped"),
  save_model_config = c("model", "filepath", "overwrite"),
  save_model_hdf5 = c("object", "filepath", "overwrite", "include_optimizer"),
  save_model_tf = c("object", "filepath", "overwrite", "include_optimizer", "signatures", "options"),
  save_model_weights = c("model", "filepath", "overwrite", "max_shard_size"),
  save_model_weights_hdf5 = c("object", "filepath", "overwrite"),
  save_model_weights_tf = c("object", "filepath", "overwrite"),
  save_run_comparison = c("runs", "filename"),
  save_run_view = c("run_dir", "filename"),
  save_text_tokenizer = c("object", "filename"),
  save_weights = c("object", "filepath", "overwrite"),
  saving_keras_file_editor = c("filepath"),
  saving_load_weights = c("model", "filepath", "skip_mismatch"),
  saving_save_weights = c("model", "filepath", "overwrite", "max_shard_size"),
  scaler_min_max = character(),
  scaler_standard = character(),
  sequences_to_matrix = c("tokenizer", "sequences", "mode"),
  serialize_keras_object = c("obj"),
  serialize_model = c("model", "include_optimizer"),
  serve_savedmodel = c("model_dir", "port", "name", "max_request_mb", "max_batch_size", "batch_timeout"),
  set_custom_objects = c("objects", "clear"),
  set_state_tree = c("object", "state_tree"),
  set_vocabulary = c("object", "vocabulary", "idf_weights"),
  set_weights = c("object", "weights"),
  shape = c("dims"),
  skipgrams = c("sequence", "vocabulary_size", "window_size", "negative_samples", "shuffle", "categorical", "sampling_table", "seed"),
  sparse_tensor_slices_dataset = c("sparse_tensor"),
  split_dataset = c("dataset", "left_size", "right_size", "shuffle", "seed", "preferred_backend"),
  sql_dataset = c("driver_name", "data_source_name", "query", "record_spec"),
  sql_record_spec = c("names", "types"),
  sqlite_dataset = c("filename", "query", "record_spec"),
  summary = c("object", "line_length", "positions", "expand_nested", "show_trainable", "compact"),
  tensor_slices_dataset = c("tensors"),
  tensorboard = c("log_dir", "action", "host", "port", "launch_browser", "reload_interval", "purge_orphaned_data"),
  tensors_dataset = c("tensors"),
  test_on_batch = c("object", "x", "y", "sample_weight"),
  text_dataset_from_directory = c("directory", "labels", "label_mode", "class_names", "batch_size", "max_length", "shuffle", "seed", "validation_split", "subset", "follow_links", "verbose", "format"),
  text_hashing_trick = c("text", "n", "hash_function", "filters", "lower", "split"),
  text_line_dataset = c("filenames", "compression_type", "buffer_size", "num_parallel_reads", "name", "record_spec", "parallel_records"),
  text_one_hot = c("input_text", "n", "filters", "lower", "split", "text"),
  text_to_word_sequence = c("text", "filters", "lower", "split"),
  text_tokenizer = c("num_words", "filters", "lower", "split", "char_level", "oov_token"),
  texts_to_matrix = c("tokenizer", "texts", "mode"),
  texts_to_sequences = c("tokenizer", "texts"),
  texts_to_sequences_generator = c("tokenizer", "texts"),
  tf_function = c("f", "input_signature", "autograph"),
  tf_gpu_configured = c("verbose"),
  tf_probability = character(),
  tflite_predict = c("model", "x"),
  tfrecord_dataset = c("filenames", "compression_type", "buffer_size", "num_parallel_reads", "name"),
  time_distributed = c("object", "layer"),
  timeseries_dataset_from_array = c("data", "targets", "sequence_length", "sequence_stride", "sampling_rate", "batch_size", "shuffle", "seed", "start_index", "end_index"),
  timeseries_generator = c("data", "targets", "length", "sampling_rate", "stride", "start_index", "end_index", "shuffle", "reverse", "batch_size"),
  to_categorical = c("y", "num_classes", "dtype", "x"),
  train = c("object"),
  train_and_evaluate = c("object"),
  train_on_batch = c("object", "x", "y", "class_weight", "sample_weight"),
  train_spec = c("input_fn", "max_steps"),
  tree_assert_same_paths = c("a", "b"),
  tree_assert_same_structure = c("a", "b", "check_types"),
  tree_flatten = c("structure"),
  tree_flatten_with_path = c("structure"),
  tree_is_nested = c("structure"),
  tree_lists_to_tuples = c("structure"),
  tree_map_shape_structure = c("func", "structure"),
  tree_map_structure = c("func", "none_is_leaf"),
  tree_map_structure_up_to = c("shallow_structure", "func"),
  tree_map_to_none = character(),
  tree_pack_sequence_as = c("structure", "flat_sequence"),
  tree_traverse = c("func", "structure", "top_down"),
  tsv_record_spec = c("example_file", "skip", "names", "types", "defaults"),
  unfreeze_weights = c("object", "from", "to", "which"),
  unique_run_dir = c("runs_dir", "seconds_scale"),
  unserialize_model = c("model", "custom_objects", "compile", "safe_mode"),
  update_run_metrics = c("viewer", "metrics"),
  use_backend = c("backend", "gpu"),
  use_implementation = c("implementation"),
  utils_config = character(),
  utils_legacy_deserialize_keras_object = c("identifier", "module_objects", "custom_objects", "printable_module_name"),
  utils_legacy_serialize_keras_object = c("instance"),
  utils_model_to_dot = c("model", "show_shapes", "show_dtype", "show_layer_names", "rankdir", "expand_nested", "dpi", "subgraph", "show_layer_activations", "show_trainable", "splines"),
  utils_pack_x_y_sample_weight = c("x", "y", "sample_weight"),
  utils_progbar = c("target", "width", "verbose", "interval", "stateful_metrics", "stateless_metrics", "unit_name"),
  utils_sequence = c("workers", "use_multiprocessing", "max_queue_size"),
  utils_standardize_dtype = c("dtype"),
  utils_unpack_x_y_sample_weight = c("data"),
  vgg19_decode_predictions = c("preds", "top"),
  vgg19_preprocess_input = c("x", "data_format"),
  view_run_metrics = c("metrics"),
  view_savedmodel = c("model_dir"),
  wrappers_sklearn_classifier = c("model", "warm_start", "model_kwargs", "fit_kwargs"),
  wrappers_sklearn_regressor = c("model", "warm_start", "model_kwargs", "fit_kwargs"),
  wrappers_sklearn_transformer = c("model", "warm_start", "model_kwargs", "fit_kwargs"),
  write_run_data = c("type", "data"),
  write_run_metadata = c("type", "data", "run_dir"),
  xception_decode_predictions = c("preds", "top"),
  xception_preprocess_input = c("x", "data_format"),
  zip_datasets = character()
)

compile <- function(object, ...) UseMethod("compile")

evaluate <- function(object, ...) UseMethod("evaluate")

export_savedmodel <- function(object, export_dir_base, ...) UseMethod("export_savedmodel")

fit <- function(object, ...) UseMethod("fit")

activation_celu <- function(x, alpha = 1L)
  verb_call("activation_celu")

activation_elu <- function(x, alpha = 1L)
  verb_call("activation_elu")

activation_exponential <- function(x)
  verb_call("activation_exponential")

activation_gelu <- function(x, approximate = FALSE)
  verb_call("activation_gelu")

activation_glu <- function(x, axis = -1L)
  verb_call("activation_glu")

activation_hard_shrink <- function(x, threshold = 0.5)
  verb_call("activation_hard_shrink")

activation_hard_sigmoid <- function(x)
  verb_call("activation_hard_sigmoid")

activation_hard_silu <- function(x)
  verb_call("activation_hard_silu")

activation_hard_swish <- function(x)
  verb_call("activation_hard_swish")

activation_hard_tanh <- function(x)
  verb_call("activation_hard_tanh")

activation_leaky_relu <- function(x, negative_slope = 0.2)
  verb_call("activation_leaky_relu")

activation_linear <- function(x)
  verb_call("activation_linear")

activation_log_sigmoid <- function(x)
  verb_call("activation_log_sigmoid")

activation_log_softmax <- function(x, axis = -1L)
  verb_call("activation_log_softmax")

activation_mish <- function(x)
  verb_call("activation_mish")

activation_relu <- function(x, alpha = 0L, max_value = NULL, threshold = 0L, negative_slope = 0L)
  verb_call("activation_relu")

activation_relu6 <- function(x)
  verb_call("activation_relu6")

activation_selu <- function(x)
  verb_call("activation_selu")

activation_sigmoid <- function(x)
  verb_call("activation_sigmoid")

activation_silu <- function(x)
  verb_call("activation_silu")

activation_soft_shrink <- function(x, threshold = 0.5)
  verb_call("activation_soft_shrink")

activation_softmax <- function(x, axis = -1L)
  verb_call("activation_softmax")

activation_softplus <- function(x)
  verb_call("activation_softplus")

activation_softsign <- function(x)
  verb_call("activation_softsign")

activation_sparse_plus <- function(x)
  verb_call("activation_sparse_plus")

activation_sparse_sigmoid <- function(x)
  verb_call("activation_sparse_sigmoid")

activation_sparsemax <- function(x, axis = -1L)
  verb_call("activation_sparsemax")

activation_squareplus <- function(x, b = 4L)
  verb_call("activation_squareplus")

activation_swish <- function(x)
  verb_call("activation_swish")

activation_tanh <- function(x)
  verb_call("activation_tanh")

activation_tanh_shrink <- function(x)
  verb_call("activation_tanh_shrink")

activation_threshold <- function(x, threshold, default_value)
  verb_call("activation_threshold")

adapt <- function(object, data, ..., batch_size = NULL, steps = NULL)
  invisible(verb_call("adapt", ...))

all_nominal <- function()
  verb_call("all_nominal")

all_numeric <- function()
  verb_call("all_numeric")

application_convnext_base <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "convnext_base")
  verb_call("application_convnext_base")

application_convnext_large <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "convnext_large")
  verb_call("application_convnext_large")

application_convnext_small <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "convnext_small")
  verb_call("application_convnext_small")

application_convnext_tiny <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "convnext_tiny")
  verb_call("application_convnext_tiny")

application_convnext_xlarge <- function(include_top = TRUE, include_preprocessing = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "convnext_xlarge")
  verb_call("application_convnext_xlarge")

application_decode_predictions <- function(model, preds, top = 5L, ...)
  verb_call("application_decode_predictions", ...)

application_densenet <- function(blocks, include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L)
  verb_call("application_densenet")

application_densenet121 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "densenet121")
  verb_call("application_densenet121")

application_densenet169 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "densenet169")
  verb_call("application_densenet169")

application_densenet201 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "densenet201")
  verb_call("application_densenet201")

application_efficientnet_b0 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "efficientnetb0")
  verb_call("application_efficientnet_b0", ...)

application_efficientnet_b1 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "efficientnetb1")
  verb_call("application_efficientnet_b1", ...)

application_efficientnet_b2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "efficientnetb2")
  verb_call("application_efficientnet_b2", ...)

application_efficientnet_b3 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "efficientnetb3")
  verb_call("application_efficientnet_b3", ...)

application_efficientnet_b4 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "efficientnetb4")
  verb_call("application_efficientnet_b4", ...)

application_efficientnet_b5 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "efficientnetb5")
  verb_call("application_efficientnet_b5", ...)

application_efficientnet_b6 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "efficientnetb6")
  verb_call("application_efficientnet_b6", ...)

application_efficientnet_b7 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "efficientnetb7")
  verb_call("application_efficientnet_b7", ...)

application_efficientnet_v2b0 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-b0")
  verb_call("application_efficientnet_v2b0")

application_efficientnet_v2b1 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-b1")
  verb_call("application_efficientnet_v2b1")

application_efficientnet_v2b2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-b2")
  verb_call("application_efficientnet_v2b2")

application_efficientnet_v2b3 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-b3")
  verb_call("application_efficientnet_v2b3")

application_efficientnet_v2l <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-l")
  verb_call("application_efficientnet_v2l")

application_efficientnet_v2m <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-m")
  verb_call("application_efficientnet_v2m")

application_efficientnet_v2s <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-s")
  verb_call("application_efficientnet_v2s")

application_inception_resnet_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "inception_resnet_v2")
  verb_call("application_inception_resnet_v2", ...)

application_inception_v3 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "inception_v3")
  verb_call("application_inception_v3", ...)

application_mobilenet <- function(input_shape = NULL, alpha = 1L, depth_multiplier = 1L, dropout = 0.001, include_top = TRUE, weights = "imagenet", input_tensor = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = NULL)
  verb_call("application_mobilenet", ...)

application_mobilenet_v2 <- function(input_shape = NULL, alpha = 1L, include_top = TRUE, weights = "imagenet", input_tensor = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = NULL)
  verb_call("application_mobilenet_v2", ...)

application_mobilenet_v3_large <- function(input_shape = NULL, alpha = 1L, minimalistic = FALSE, include_top = TRUE, weights = "imagenet", input_tensor = NULL, classes = 1000L, pooling = NULL, dropout_rate = 0.2, classifier_activation = "softmax", include_preprocessing = TRUE, name = "MobileNetV3Large")
  verb_call("application_mobilenet_v3_large")

application_mobilenet_v3_small <- function(input_shape = NULL, alpha = 1L, minimalistic = FALSE, include_top = TRUE, weights = "imagenet", input_tensor = NULL, classes = 1000L, pooling = NULL, dropout_rate = 0.2, classifier_activation = "softmax", include_preprocessing = TRUE, name = "MobileNetV3Small")
  verb_call("application_mobilenet_v3_small")

application_nasnet <- function(input_shape = NULL, penultimate_filters = 4032L, num_blocks = 6L, stem_block_filters = 96L, skip_reduction = TRUE, filter_multiplier = 2L, include_top = TRUE, weights = NULL, input_tensor = NULL, pooling = NULL, classes = 1000L, default_size = NULL)
  verb_call("application_nasnet")

application_nasnet_large <- function(input_shape = NULL, include_top = TRUE, weights = "imagenet", input_tensor = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "nasnet_large")
  verb_call("application_nasnet_large")

application_nasnet_mobile <- function(input_shape = NULL, include_top = TRUE, weights = "imagenet", input_tensor = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "nasnet_mobile")
  verb_call("application_nasnet_mobile")

application_nasnetlarge <- function(input_shape = NULL, include_top = TRUE, weights = NULL, input_tensor = NULL, pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "nasnet_large")
  verb_call("application_nasnetlarge", ...)

application_nasnetmobile <- function(input_shape = NULL, include_top = TRUE, weights = NULL, input_tensor = NULL, pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "nasnet_mobile")
  verb_call("application_nasnetmobile", ...)

application_preprocess_inputs <- function(model, x, ..., data_format = NULL)
  verb_call("application_preprocess_inputs", ...)

application_resnet101 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "resnet101")
  verb_call("application_resnet101", ...)

application_resnet101_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "resnet101v2")
  verb_call("application_resnet101_v2", ...)

application_resnet152 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "resnet152")
  verb_call("application_resnet152", ...)

application_resnet152_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "resnet152v2")
  verb_call("application_resnet152_v2", ...)

application_resnet50 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, ..., classifier_activation = "softmax", name = "resnet50")
  verb_call("application_resnet50", ...)

application_resnet50_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "resnet50v2")
  verb_call("application_resnet50_v2", ...)

application_vgg16 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "vgg16")
  verb_call("application_vgg16")

application_vgg19 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", name = "vgg19")
  verb_call("application_vgg19")

application_xception <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax", ..., name = "xception")
  verb_call("application_xception", ...)

array_reshape <- function(x, dim, order = "C")
  verb_call("array_reshape")

as_array_iterator <- function(dataset)
  verb_call("as_array_iterator")

as_iterator <- function(x)
  verb_call("as_iterator")

as_tensor <- function(x, dtype = NULL, ..., name = NULL, shape = NULL)
  verb_call("as_tensor", ...)

as_tf_dataset <- function(dataset)
  verb_call("as_tf_dataset")

audio_dataset_from_directory <- function(directory, labels = "inferred", label_mode = "int", class_names = NULL, batch_size = 32L, sampling_rate = NULL, output_sequence_length = NULL, ragged = FALSE, shuffle = TRUE, seed = NULL, validation_split = NULL, subset = NULL, follow_links = FALSE, verbose = TRUE)
  verb_call("audio_dataset_from_directory")

backend <- function(convert = TRUE)
  verb_call("backend")

bidirectional <- function(object, layer, merge_mode = "concat", weights = NULL, backward_layer = NULL, ...)
  verb_call("bidirectional", ...)

bounding_boxes_affine_transform <- function(boxes, angle, translate_x, translate_y, scale, shear_x, shear_y, height, width, center_x = NULL, center_y = NULL, bounding_box_format = "xyxy")
  verb_call("bounding_boxes_affine_transform")

bounding_boxes_clip_to_image_size <- function(bounding_boxes, height = NULL, width = NULL, bounding_box_format = "xyxy")
  verb_call("bounding_boxes_clip_to_image_size")

bounding_boxes_compute_ciou <- function(boxes1, boxes2, bounding_box_format, image_shape = NULL)
  verb_call("bounding_boxes_compute_ciou")

bounding_boxes_compute_iou <- function(boxes1, boxes2, bounding_box_format, use_masking = FALSE, mask_val = -1L, image_shape = NULL)
  verb_call("bounding_boxes_compute_iou")

bounding_boxes_convert_format <- function(boxes, source, target, height = NULL, width = NULL, dtype = "float32")
  verb_call("bounding_boxes_convert_format")

bounding_boxes_crop <- function(boxes, top, left, height, width, bounding_box_format = "xyxy")
  verb_call("bounding_boxes_crop")

bounding_boxes_decode_deltas_to_boxes <- function(anchors, boxes_delta, anchor_format, box_format, encoded_format = "center_yxhw", variance = NULL, image_shape = NULL)
  verb_call("bounding_boxes_decode_deltas_to_boxes")

bounding_boxes_encode_box_to_deltas <- function(anchors, boxes, anchor_format, box_format, encoding_format = "center_yxhw", variance = NULL, image_shape = NULL)
  verb_call("bounding_boxes_encode_box_to_deltas")

bounding_boxes_pad <- function(boxes, top, left, height = NULL, width = NULL, bounding_box_format = "xyxy")
  verb_call("bounding_boxes_pad")

callback_backup_and_restore <- function(backup_dir, ..., save_freq = "epoch", double_checkpoint = FALSE, delete_checkpoint = TRUE)
  verb_call("callback_backup_and_restore", ...)

callback_csv_logger <- function(filename, separator = ",", append = FALSE)
  verb_call("callback_csv_logger")

callback_early_stopping <- function(monitor = "val_loss", min_delta = 0L, patience = 0L, verbose = 0L, mode = "auto", baseline = NULL, restore_best_weights = FALSE, start_from_epoch = 0L)
  verb_call("callback_early_stopping")

callback_history <- function()
  verb_call("callback_history")

callback_lambda <- function(on_epoch_begin = NULL, on_epoch_end = NULL, on_batch_begin = NULL, on_batch_end = NULL, on_train_batch_begin = NULL, on_train_batch_end = NULL, on_train_begin = NULL, on_train_end = NULL, on_predict_batch_begin = NULL, on_predict_batch_end = NULL, on_predict_begin = NULL, on_predict_end = NULL, on_test_batch_begin = NULL, on_test_batch_end = NULL, on_test_begin = NULL, on_test_end = NULL, ...)
  verb_call("callback_lambda", ...)

callback_lambda_stop_training <- function()
  verb_call("callback_lambda_stop_training")

callback_learning_rate_scheduler <- function(schedule, verbose = 0L)
  verb_call("callback_learning_rate_scheduler")

callback_list <- function(callbacks = NULL, add_history = FALSE, add_progbar = FALSE, model = NULL, ...)
  verb_call("callback_list", ...)

callback_model_checkpoint <- function(filepath, monitor = "val_loss", verbose = 0L, save_best_only = FALSE, save_weights_only = FALSE, mode = "auto", period = NULL, save_freq = "epoch", initial_value_threshold = NULL)
  verb_call("callback_model_checkpoint")

callback_orbax_checkpoint <- function(directory, monitor = "val_loss", verbose = 0L, save_best_only = FALSE, mode = "auto", save_freq = "epoch", initial_value_threshold = NULL, max_to_keep = 1L, save_on_background = TRUE, save_weights_only = FALSE)
  verb_call("callback_orbax_checkpoint")

callback_progbar_logger <- function(count_mode = "samples", stateful_metrics = NULL)
  verb_call("callback_progbar_logger")

callback_reduce_lr_on_plateau <- function(monitor = "val_loss", factor = 0.1, patience = 10L, verbose = 0L, mode = "auto", min_delta = 0.0001, cooldown = 0L, min_lr = 0L, ...)
  verb_call("callback_reduce_lr_on_plateau", ...)

callback_remote_monitor <- function(root = "https://localhost:9000", path = "/publish/epoch/end/", field = "data", headers = NULL, send_as_json = FALSE)
  verb_call("callback_remote_monitor")

callback_swap_ema_weights <- function(swap_on_epoch = FALSE)
  verb_call("callback_swap_ema_weights")

callback_tensorboard <- function(log_dir = NULL, histogram_freq = 0L, batch_size = NULL, write_graph = TRUE, write_grads = FALSE, write_images = FALSE, embeddings_freq = 0L, embeddings_layer_names = NULL, embeddings_metadata = NULL, embeddings_data = NULL, update_freq = "epoch", profile_batch = 0L, write_steps_per_second = FALSE)
  verb_call("callback_tensorboard")

callback_terminate_on_naan <- function(..., raise_error = FALSE)
  verb_call("callback_terminate_on_naan", ...)

callback_terminate_on_nan <- function(..., raise_error = FALSE)
  verb_call("callback_terminate_on_nan", ...)

choose_from_datasets <- function(datasets, choice_dataset, stop_on_empty_dataset = TRUE)
  verb_call("choose_from_datasets")

clear_session <- function(free_memory = TRUE)
  invisible(verb_call("clear_session"))

clone_model <- function(model, input_tensors = NULL, clone_function = NULL, call_function = NULL, recursive = FALSE, ...)
  verb_call("clone_model", ...)

compile.keras.models.Model <- function(object, optimizer = NULL, loss = NULL, metrics = NULL, loss_weights = NULL, weighted_metrics = NULL, run_eagerly = NULL, steps_per_execution = NULL, ..., target_tensors = NULL, sample_weight_mode = NULL, jit_compile = FALSE, auto_scale_loss = TRUE)
  invisible(verb_call("compile", ...))

config_backend <- function()
  verb_call("config_backend")

config_disable_flash_attention <- function()
  invisible(verb_call("config_disable_flash_attention"))

config_disable_interactive_logging <- function()
  invisible(verb_call("config_disable_interactive_logging"))

config_disable_traceback_filtering <- function()
  invisible(verb_call("config_disable_traceback_filtering"))

config_dtype_policy <- function()
  verb_call("config_dtype_policy")

config_enable_flash_attention <- function()
  invisible(verb_call("config_enable_flash_attention"))

config_enable_interactive_logging <- function()
  invisible(verb_call("config_enable_interactive_logging"))

config_enable_traceback_filtering <- function()
  invisible(verb_call("config_enable_traceback_filtering"))

config_enable_unsafe_deserialization <- function()
  invisible(verb_call("config_enable_unsafe_deserialization"))

config_epsilon <- function()
  verb_call("config_epsilon")

config_floatx <- function()
  verb_call("config_floatx")

config_image_data_format <- function()
  verb_call("config_image_data_format")

config_is_flash_attention_enabled <- function()
  verb_call("config_is_flash_attention_enabled")

config_is_interactive_logging_enabled <- function()
  verb_call("config_is_interactive_logging_enabled")

config_is_nnx_enabled <- function()
  verb_call("config_is_nnx_enabled")

config_is_traceback_filtering_enabled <- function()
  verb_call("config_is_traceback_filtering_enabled")

config_max_epochs <- function()
  verb_call("config_max_epochs")

config_max_steps_per_epoch <- function()
  verb_call("config_max_steps_per_epoch")

config_set_backend <- function(backend)
  invisible(verb_call("config_set_backend"))

config_set_dtype_policy <- function(policy)
  invisible(verb_call("config_set_dtype_policy"))

config_set_epsilon <- function(value)
  invisible(verb_call("config_set_epsilon"))

config_set_floatx <- function(value)
  invisible(verb_call("config_set_floatx"))

config_set_image_data_format <- function(data_format)
  invisible(verb_call("config_set_image_data_format"))

config_set_max_epochs <- function(max_epochs)
  invisible(verb_call("config_set_max_epochs"))

config_set_max_steps_per_epoch <- function(max_steps_per_epoch)
  invisible(verb_call("config_set_max_steps_per_epoch"))

constraint_maxnorm <- function(max_value = 2L, axis = 0L)
  verb_call("constraint_maxnorm")

constraint_minmaxnorm <- function(min_value = 0L, max_value = 1L, rate = 1L, axis = 0L)
  verb_call("constraint_minmaxnorm")

constraint_nonneg <- function()
  verb_call("constraint_nonneg")

constraint_unitnorm <- function(axis = 0L)
  verb_call("constraint_unitnorm")

convnext_decode_predictions <- function(preds, top = 5L)
  verb_call("convnext_decode_predictions")

convnext_preprocess_input <- function(x, data_format = NULL)
  verb_call("convnext_preprocess_input")

copy_run <- function(run_dir, to = ".", rename = NULL)
  invisible(verb_call("copy_run"))

copy_run_files <- function(run_dir, to = ".", rename = NULL)
  invisible(verb_call("copy_run_files"))

count_params <- function(object)
  verb_call("count_params")

csv_record_spec <- function(example_file = NULL, skip = 0L, names = NULL, types = NULL, defaults = NULL)
  verb_call("csv_record_spec")

custom_metric <- function(name, metric_fn)
  verb_call("custom_metric")

dataset_batch <- function(dataset, batch_size, drop_remainder = FALSE, num_parallel_calls = NULL, deterministic = NULL, name = NULL)
  verb_call("dataset_batch")

dataset_boston_housing <- function(path = "boston_housing.npz", test_split = 0.2, seed = 113L, convert = TRUE)
  verb_call("dataset_boston_housing")

dataset_bucket_by_sequence_length <- function(dataset, element_length_func, bucket_boundaries, bucket_batch_sizes, padded_shapes = NULL, padding_values = NULL, pad_to_bucket_boundary = FALSE, no_padding = FALSE, drop_remainder = FALSE, name = NULL)
  verb_call("dataset_bucket_by_sequence_length")

dataset_cache <- function(dataset, filename = NULL, ..., name = NULL)
  verb_call("dataset_cache", ...)

dataset_california_housing <- function(version = "large", path = "california_housing.npz", test_split = 0.2, seed = 113L, convert = TRUE)
  verb_call("dataset_california_housing")

dataset_cifar10 <- function(convert = TRUE)
  verb_call("dataset_cifar10")

dataset_cifar100 <- function(label_mode = "fine", convert = TRUE)
  verb_call("dataset_cifar100")

dataset_collect <- function(dataset, iter_max = NULL)
  verb_call("dataset_collect")

dataset_concatenate <- function(dataset, ...)
  verb_call("dataset_concatenate", ...)

dataset_decode_delim <- function(dataset, record_spec, parallel_records = NULL)
  verb_call("dataset_decode_delim")

dataset_digits <- function(convert = TRUE)
  verb_call("dataset_digits")

dataset_enumerate <- function(dataset, start = 0L, ..., name = NULL)
  verb_call("dataset_enumerate", ...)

dataset_fashion_mnist <- function(convert = TRUE)
  verb_call("dataset_fashion_mnist")

dataset_filter <- function(dataset, predicate, ..., name = NULL)
  verb_call("dataset_filter", ...)

dataset_flat_map <- function(dataset, map_func, ..., name = NULL)
  verb_call("dataset_flat_map", ...)

dataset_group_by_window <- function(dataset, key_func, reduce_func, window_size = NULL, window_size_func = NULL, name = NULL)
  verb_call("dataset_group_by_window")

dataset_imdb <- function(path = "imdb.npz", num_words = NULL, skip_top = 0L, maxlen = NULL, seed = 113L, start_char = 1L, oov_char = 2L, index_from = 3L, convert = TRUE)
  verb_call("dataset_imdb")

dataset_imdb_word_index <- function(path = "imdb_word_index.json")
  verb_call("dataset_imdb_word_index")

dataset_interleave <- function(dataset, map_func, cycle_length = NULL, block_length = 1L, num_parallel_calls = NULL, deterministic = NULL, name = NULL)
  verb_call("dataset_interleave")

dataset_map <- function(dataset, map_func, num_parallel_calls = NULL, ..., deterministic = NULL, synchronous = NULL, use_unbounded_threadpool = FALSE, name = NULL)
  verb_call("dataset_map", ...)

dataset_map_and_batch <- function(dataset, map_func, batch_size, num_parallel_batches = NULL, drop_remainder = FALSE, num_parallel_calls = NULL)
  verb_call("dataset_map_and_batch")

dataset_mnist <- function(path = "mnist.npz", convert = TRUE)
  verb_call("dataset_mnist")

dataset_options <- function(dataset, ...)
  verb_call("dataset_options", ...)

dataset_padded_batch <- function(dataset, batch_size, padded_shapes = NULL, padding_values = NULL, drop_remainder = FALSE, name = NULL)
  verb_call("dataset_padded_batch")

dataset_prefetch <- function(dataset, buffer_size = NULL, ..., name = NULL)
  verb_call("dataset_prefetch", ...)

dataset_prefetch_to_device <- function(dataset, device, buffer_size = NULL)
  verb_call("dataset_prefetch_to_device")

dataset_rebatch <- function(dataset, batch_size, drop_remainder = FALSE, name = NULL)
  verb_call("dataset_rebatch")

dataset_reduce <- function(dataset, initial_state, reduce_func, ..., name = NULL)
  verb_call("dataset_reduce", ...)

dataset_rejection_resample <- function(dataset, class_func, target_dist, initial_dist = NULL, seed = NULL, name = NULL)
  verb_call("dataset_rejection_resample")

dataset_repeat <- function(dataset, count = NULL, ..., name = NULL)
  verb_call("dataset_repeat", ...)

dataset_reuters <- function(path = "reuters.npz", num_words = NULL, skip_top = 0L, maxlen = NULL, test_split = 0.2, seed = 113L, start_char = 1L, oov_char = 2L, index_from = 3L, convert = TRUE)
  verb_call("dataset_reuters")

dataset_reuters_label_names <- function()
  verb_call("dataset_reuters_label_names")

dataset_reuters_word_index <- function(path = "reuters_word_index.pkl")
  verb_call("dataset_reuters_word_index")

dataset_scan <- function(dataset, initial_state, scan_func, ..., name = NULL)
  verb_call("dataset_scan", ...)

dataset_shard <- function(dataset, num_shards, index, ..., name = NULL)
  verb_call("dataset_shard", ...)

dataset_shard_by_worker <- function(dataset)
  verb_call("dataset_shard_by_worker")

dataset_shuffle <- function(dataset, buffer_size, seed = NULL, reshuffle_each_iteration = NULL, ..., name = NULL)
  verb_call("dataset_shuffle", ...)

dataset_shuffle_and_repeat <- function(dataset, buffer_size, count = NULL, seed = NULL)
  verb_call("dataset_shuffle_and_repeat")

dataset_skip <- function(dataset, count, ..., name = NULL)
  verb_call("dataset_skip", ...)

dataset_snapshot <- function(dataset, path, compression = "AUTO", reader_func = NULL, shard_func = NULL, ..., name = NULL)
  verb_call("dataset_snapshot", ...)

dataset_take <- function(dataset, count, ..., name = NULL)
  verb_call("dataset_take", ...)

dataset_take_while <- function(dataset, predicate, name = NULL)
  verb_call("dataset_take_while")

dataset_unbatch <- function(dataset, name = NULL)
  verb_call("dataset_unbatch")

dataset_unique <- function(dataset, name = NULL)
  verb_call("dataset_unique")

dataset_use_spec <- function(dataset, spec)
  verb_call("dataset_use_spec")

dataset_window <- function(dataset, size, shift = NULL, stride = 1L, drop_remainder = FALSE, ..., name = NULL)
  verb_call("dataset_window", ...)

delim_record_spec <- function(example_file = NULL, delim = ",", skip = 0L, names = NULL, types = NULL, defaults = NULL)
  verb_call("delim_record_spec")

dense_features <- function(spec)
  verb_call("dense_features")

densenet_decode_predictions <- function(preds, top = 5L)
  verb_call("densenet_decode_predictions")

densenet_preprocess_input <- function(x, data_format = NULL)
  verb_call("densenet_preprocess_input")

deserialize_keras_object <- function(config, custom_objects = NULL, safe_mode = TRUE, ...)
  verb_call("deserialize_keras_object", ...)

distillation_feature <- function(loss = "mse", teacher_layer_name = NULL, student_layer_name = NULL)
  verb_call("distillation_feature")

distillation_logits <- function(temperature = 3, loss = "kl_divergence")
  verb_call("distillation_logits")

distillation_loss <- function(compute_loss)
  verb_call("distillation_loss")

distiller <- function(teacher, student, distillation_losses, distillation_loss_weights = NULL, student_loss_weight = 0.5, name = "distiller", ...)
  verb_call("distiller", ...)

distribution_data_parallel <- function(device_mesh = NULL, devices = NULL, auto_shard_dataset = TRUE)
  verb_call("distribution_data_parallel")

distribution_device_mesh <- function(shape, axis_names, devices = NULL)
  verb_call("distribution_device_mesh")

distribution_distribute_tensor <- function(tensor, layout)
  verb_call("distribution_distribute_tensor")

distribution_distribution <- function()
  verb_call("distribution_distribution")

distribution_get_device_count <- function(device_type = NULL)
  verb_call("distribution_get_device_count")

distribution_initialize <- function(job_addresses = NULL, num_processes = NULL, process_id = NULL)
  verb_call("distribution_initialize")

distribution_layout_map <- function(device_mesh)
  verb_call("distribution_layout_map")

distribution_list_devices <- function(device_type = NULL)
  verb_call("distribution_list_devices")

distribution_model_parallel <- function(layout_map = NULL, batch_dim_name = NULL, auto_shard_dataset = TRUE, ...)
  verb_call("distribution_model_parallel", ...)

distribution_set_distribution <- function(value)
  invisible(verb_call("distribution_set_distribution"))

distribution_tensor_layout <- function(axes, device_mesh = NULL)
  verb_call("distribution_tensor_layout")

draw_bounding_boxes <- function(images, bounding_boxes, bounding_box_format, class_mapping = NULL, color = c(128L, 128L, 128L), line_thickness = 2L, text_thickness = 1L, font_scale = 1, data_format = NULL)
  verb_call("draw_bounding_boxes")

draw_segmentation_masks <- function(images, segmentation_masks, num_classes = NULL, color_mapping = NULL, alpha = 0.8, blend = TRUE, ignore_index = -1L, data_format = NULL)
  verb_call("draw_segmentation_masks")

dtype_policy <- function(name = NULL)
  verb_call("dtype_policy")

dtype_policy_awq <- function(mode, source_name = NULL)
  verb_call("dtype_policy_awq")

dtype_policy_float <- function(name = NULL)
  verb_call("dtype_policy_float")

dtype_policy_gptq <- function(mode, source_name = NULL)
  verb_call("dtype_policy_gptq")

dtype_policy_int4 <- function(mode, source_name = NULL)
  verb_call("dtype_policy_int4")

dtype_policy_map <- function(default_policy = NULL, policy_map = NULL)
  verb_call("dtype_policy_map")

dtype_policy_quantized <- function(mode, source_name = NULL)
  verb_call("dtype_policy_quantized")

dtype_policy_quantized_float8 <- function(mode, source_name = NULL, amax_history_length = 1024L)
  verb_call("dtype_policy_quantized_float8")

efficientnet_decode_predictions <- function(preds, top = 5L)
  verb_call("efficientnet_decode_predictions")

efficientnet_preprocess_input <- function(x, data_format = NULL)
  verb_call("efficientnet_preprocess_input")

efficientnet_v2_decode_predictions <- function(preds, top = 5L)
  verb_call("efficientnet_v2_decode_predictions")

efficientnet_v2_preprocess_input <- function(x, data_format = NULL)
  verb_call("efficientnet_v2_preprocess_input")

eval_spec <- function(input_fn, steps = 100L, name = NULL)
  verb_call("eval_spec")

evaluate.keras.models.Model <- function(object, x = NULL, y = NULL, batch_size = NULL, verbose = "auto", sample_weight = NULL, steps = NULL, callbacks = NULL, ...)
  verb_call("evaluate", ...)

evaluate_generator <- function(object, generator, steps, max_queue_size = 10L, workers = 1L, callbacks = NULL)
  verb_call("evaluate_generator")

everything <- function(vars = NULL)
  verb_call("everything")

export_export_archive <- function(...)
  verb_call("export_export_archive", ...)

export_savedmodel.keras.models.Model <- function(object, export_dir_base, overwrite = TRUE, versioned = NULL, remove_learning_phase = TRUE, as_text = FALSE, ..., format = "tf_saved_model", verbose = NULL, input_signature = NULL)
  invisible(verb_call("export_savedmodel", ...))

export_tflite <- function(model, path = NULL, optimizations = NULL, quantize = NULL, representative_dataset = NULL, overwrite = TRUE)
  invisible(verb_call("export_tflite"))

feature_cross <- function(feature_names, crossing_dim, output_mode = "one_hot")
  verb_call("feature_cross")

feature_custom <- function(dtype, preprocessor, output_mode)
  verb_call("feature_custom")

feature_float <- function(name = NULL)
  verb_call("feature_float")

feature_float_discretized <- function(num_bins, bin_boundaries = NULL, output_mode = "one_hot", name = NULL)
  verb_call("feature_float_discretized")

feature_float_normalized <- function(name = NULL)
  verb_call("feature_float_normalized")

feature_float_rescaled <- function(scale = 1L, offset = 0L, name = NULL)
  verb_call("feature_float_rescaled")

feature_integer_categorical <- function(max_tokens = NULL, num_oov_indices = 1L, output_mode = "one_hot", name = NULL)
  verb_call("feature_integer_categorical")

feature_integer_hashed <- function(num_bins, output_mode = "one_hot", name = NULL)
  verb_call("feature_integer_hashed")

feature_string_categorical <- function(max_tokens = NULL, num_oov_indices = 1L, output_mode = "one_hot", name = NULL)
  verb_call("feature_string_categorical")

feature_string_hashed <- function(num_bins, output_mode = "one_hot", name = NULL)
  verb_call("feature_string_hashed")

file_list_dataset <- function(file_pattern, shuffle = NULL, seed = NULL, ..., name = NULL)
  verb_call("file_list_dataset", ...)

fit.keras.models.Model <- function(object, x = NULL, y = NULL, batch_size = NULL, epochs = 10L, verbose = "auto", callbacks = NULL, view_metrics = "auto", validation_split = 0, validation_data = NULL, shuffle = TRUE, class_weight = NULL, sample_weight = NULL, initial_epoch = 0L, steps_per_epoch = NULL, validation_steps = NULL, ..., validation_batch_size = NULL, validation_freq = 1L)
  invisible(verb_call("fit", ...))

fit_generator <- function(object, generator, steps_per_epoch, epochs = 1L, verbose = "auto", callbacks = NULL, view_metrics = "auto", validation_data = NULL, validation_steps = NULL, class_weight = NULL, max_queue_size = 10L, workers = 1L, initial_epoch = 0L)
  invisible(verb_call("fit_generator"))

fit_image_data_generator <- function(object, x, augment = FALSE, rounds = 1L, seed = NULL)
  invisible(verb_call("fit_image_data_generator"))

fit_text_tokenizer <- function(object, x)
  invisible(verb_call("fit_text_tokenizer"))

fixed_length_record_dataset <- function(filenames, record_bytes, header_bytes = NULL, footer_bytes = NULL, buffer_size = NULL, ..., compression_type = NULL, num_parallel_reads = NULL, name = NULL)
  verb_call("fixed_length_record_dataset", ...)

flag_boolean <- function(name, default, description = NULL)
  verb_call("flag_boolean")

flag_integer <- function(name, default, description = NULL)
  verb_call("flag_integer")

flag_numeric <- function(name, default, description = NULL)
  verb_call("flag_numeric")

flag_string <- function(name, default, description = NULL)
  verb_call("flag_string")

flow_images_from_data <- function(x, y = NULL, generator = NULL, batch_size = 32L, shuffle = TRUE, sample_weight = NULL, seed = NULL, save_to_dir = NULL, save_prefix = "", save_format = "png", subset = NULL)
  verb_call("flow_images_from_data")

flow_images_from_dataframe <- function(dataframe, directory = NULL, x_col = "filename", y_col = "class", generator = NULL, target_size = c(256L, 256L), color_mode = "rgb", classes = NULL, class_mode = "categorical", batch_size = 32L, shuffle = TRUE, seed = NULL, save_to_dir = NULL, save_prefix = "", save_format = "png", subset = NULL, interpolation = "nearest", drop_duplicates = NULL)
  verb_call("flow_images_from_dataframe")

flow_images_from_directory <- function(directory, generator = NULL, target_size = c(256L, 256L), color_mode = "rgb", classes = NULL, class_mode = "categorical", batch_size = 32L, shuffle = TRUE, seed = NULL, save_to_dir = NULL, save_prefix = "", save_format = "png", follow_links = FALSE, subset = NULL, interpolation = "nearest")
  verb_call("flow_images_from_directory")

freeze_weights <- function(object, from = NULL, to = NULL, which = NULL)
  invisible(verb_call("freeze_weights"))

from_config <- function(config, custom_objects = NULL)
  verb_call("from_config")

generator_next <- function(generator, completed = NULL)
  verb_call("generator_next")

get_config <- function(object)
  verb_call("get_config")

get_custom_objects <- function()
  verb_call("get_custom_objects")

get_file <- function(fname, origin, file_hash = NULL, cache_subdir = "datasets", hash_algorithm = "auto", extract = FALSE, archive_format = "auto", cache_dir = NULL, untar = FALSE, ..., force_download = FALSE, md5_hash = NULL)
  verb_call("get_file", ...)

get_input_at <- function(object, node_index)
  verb_call("get_input_at")

get_input_mask_at <- function(object, node_index)
  verb_call("get_input_mask_at")

get_input_shape_at <- function(object, node_index)
  verb_call("get_input_shape_at")

get_layer <- function(object, name = NULL, index = NULL)
  verb_call("get_layer")

get_output_at <- function(object, node_index)
  verb_call("get_output_at")

get_output_mask_at <- function(object, node_index)
  verb_call("get_output_mask_at")

get_output_shape_at <- function(object, node_index)
  verb_call("get_output_shape_at")

get_registered_name <- function(obj)
  verb_call("get_registered_name")

get_registered_object <- function(name, custom_objects = NULL, module_objects = NULL)
  verb_call("get_registered_object")

get_source_inputs <- function(tensor)
  verb_call("get_source_inputs")

get_state_tree <- function(object, value_format = "backend_tensor")
  verb_call("get_state_tree")

get_vocabulary <- function(object, include_special_tokens = TRUE)
  verb_call("get_vocabulary")

get_weights <- function(object, trainable = NULL)
  verb_call("get_weights")

has_type <- function(match = "float32")
  verb_call("has_type")

hdf5_matrix <- function(datapath, dataset, start = 0L, end = NULL, normalizer = NULL)
  verb_call("hdf5_matrix")

image_array_resize <- function(img, height, width, data_format = "channels_last")
  verb_call("image_array_resize")

image_array_save <- function(img = NULL, path = NULL, data_format = NULL, file_format = NULL, scale = TRUE, x = NULL, ...)
  invisible(verb_call("image_array_save", ...))

image_data_generator <- function(featurewise_center = FALSE, samplewise_center = FALSE, featurewise_std_normalization = FALSE, samplewise_std_normalization = FALSE, zca_whitening = FALSE, zca_epsilon = 1e-06, rotation_range = 0, width_shift_range = 0, height_shift_range = 0, brightness_range = NULL, shear_range = 0, zoom_range = 0, channel_shift_range = 0, fill_mode = "nearest", cval = 0, horizontal_flip = FALSE, vertical_flip = FALSE, rescale = NULL, preprocessing_function = NULL, data_format = NULL, validation_split = 0)
  verb_call("image_data_generator")

image_dataset_from_directory <- function(directory, labels = "inferred", label_mode = "int", class_names = NULL, color_mode = "rgb", batch_size = 32L, image_size = c(256L, 256L), shuffle = TRUE, seed = NULL, validation_split = NULL, subset = NULL, interpolation = "bilinear", follow_links = FALSE, crop_to_aspect_ratio = FALSE, ..., pad_to_aspect_ratio = FALSE, data_format = NULL, verbose = TRUE, format = "tf")
  verb_call("image_dataset_from_directory", ...)

image_from_array <- function(x, data_format = NULL, scale = TRUE, dtype = NULL)
  verb_call("image_from_array")

image_load <- function(path, grayscale = FALSE, color_mode = "rgb", target_size = NULL, interpolation = "nearest", keep_aspect_ratio = FALSE)
  verb_call("image_load")

image_smart_resize <- function(x, size, interpolation = "bilinear", data_format = "channels_last", backend_module = NULL)
  verb_call("image_smart_resize")

image_to_array <- function(img, data_format = "channels_last", dtype = NULL)
  verb_call("image_to_array")

imagenet_decode_predictions <- function(preds, top = 5L)
  verb_call("imagenet_decode_predictions")

imagenet_preprocess_input <- function(x, data_format = NULL, mode = "caffe")
  verb_call("imagenet_preprocess_input")

implementation <- function()
  verb_call("implementation")

inception_resnet_v2_decode_predictions <- function(preds, top = 5L)
  verb_call("inception_resnet_v2_decode_predictions")

inception_resnet_v2_preprocess_input <- function(x, ..., data_format = NULL)
  verb_call("inception_resnet_v2_preprocess_input", ...)

inception_v3_decode_predictions <- function(preds, top = 5L)
  verb_call("inception_v3_decode_predictions")

inception_v3_preprocess_input <- function(x, ..., data_format = NULL)
  verb_call("inception_v3_preprocess_input", ...)

initializer_constant <- function(value = 0L)
  verb_call("initializer_constant")

initializer_glorot_normal <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  verb_call("initializer_glorot_normal", ...)

initializer_glorot_uniform <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  verb_call("initializer_glorot_uniform", ...)

initializer_he_normal <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  verb_call("initializer_he_normal", ...)

initializer_he_uniform <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  verb_call("initializer_he_uniform", ...)

initializer_identity <- function(gain = 1L)
  verb_call("initializer_identity")

initializer_lecun_normal <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  verb_call("initializer_lecun_normal", ...)

initializer_lecun_uniform <- function(seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  verb_call("initializer_lecun_uniform", ...)

initializer_ones <- function()
  verb_call("initializer_ones")

initializer_orthogonal <- function(gain = 1L, seed = NULL)
  verb_call("initializer_orthogonal")

initializer_random_normal <- function(mean = 0L, stddev = 0.05, seed = NULL)
  verb_call("initializer_random_normal")

initializer_random_uniform <- function(minval = -0.05, maxval = 0.05, seed = NULL)
  verb_call("initializer_random_uniform")

initializer_stft <- function(side = "real", window = "hann", scaling = "density", periodic = FALSE)
  verb_call("initializer_stft")

initializer_truncated_normal <- function(mean = 0L, stddev = 0.05, seed = NULL)
  verb_call("initializer_truncated_normal")

initializer_variance_scaling <- function(scale = 1L, mode = "fan_in", distribution = "normal", seed = NULL, ..., input_axes = NULL, output_axes = NULL)
  verb_call("initializer_variance_scaling", ...)

initializer_zeros <- function()
  verb_call("initializer_zeros")

is_run_active <- function()
  verb_call("is_run_active")

iterator_get_next <- function(iterator, name = NULL)
  verb_call("iterator_get_next")

iterator_initializer <- function(iterator)
  verb_call("iterator_initializer")

iterator_make_initializer <- function(iterator, dataset, name = NULL)
  verb_call("iterator_make_initializer")

iterator_string_handle <- function(iterator, name = NULL)
  verb_call("iterator_string_handle")

k_abs <- function(x)
  verb_call("k_abs")

k_all <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("k_all")

k_any <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("k_any")

k_arange <- function(start, stop = NULL, step = 1L, dtype = "int32")
  verb_call("k_arange")

k_argmax <- function(x, axis = -1L, ..., keepdims = FALSE)
  verb_call("k_argmax", ...)

k_argmin <- function(x, axis = -1L, ..., keepdims = FALSE)
  verb_call("k_argmin", ...)

k_backend <- function()
  verb_call("k_backend")

k_batch_dot <- function(x, y, axes = NULL)
  verb_call("k_batch_dot")

k_batch_flatten <- function(x)
  verb_call("k_batch_flatten")

k_batch_get_value <- function(ops)
  verb_call("k_batch_get_value")

k_batch_normalization <- function(x, mean, var, beta, gamma, axis = -1L, epsilon = 0.001)
  verb_call("k_batch_normalization")

k_batch_set_value <- function(lists)
  invisible(verb_call("k_batch_set_value"))

k_bias_add <- function(x, bias, data_format = NULL)
  verb_call("k_bias_add")

k_binary_crossentropy <- function(target, output, from_logits = FALSE)
  verb_call("k_binary_crossentropy")

k_cast <- function(x, dtype)
  verb_call("k_cast")

k_cast_to_floatx <- function(x)
  verb_call("k_cast_to_floatx")

k_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  verb_call("k_categorical_crossentropy")

k_clear_session <- function()
  invisible(verb_call("k_clear_session"))

k_clip <- function(x, min_value = NULL, max_value = NULL)
  verb_call("k_clip")

k_concatenate <- function(tensors, axis = -1L)
  verb_call("k_concatenate")

k_constant <- function(value, dtype = NULL, shape = NULL, name = NULL)
  verb_call("k_constant")

k_conv1d <- function(x, kernel, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L)
  verb_call("k_conv1d")

k_conv2d <- function(x, kernel, strides = c(1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L))
  verb_call("k_conv2d")

k_conv2d_transpose <- function(x, kernel, output_shape, strides = c(1L, 1L), padding = "valid", data_format = NULL)
  verb_call("k_conv2d_transpose")

k_conv3d <- function(x, kernel, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L, 1L))
  verb_call("k_conv3d")

k_conv3d_transpose <- function(x, kernel, output_shape, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL)
  verb_call("k_conv3d_transpose")

k_cos <- function(x)
  verb_call("k_cos")

k_count_params <- function(x)
  verb_call("k_count_params")

k_ctc_batch_cost <- function(y_true, y_pred, input_length, label_length)
  verb_call("k_ctc_batch_cost")

k_ctc_decode <- function(y_pred, input_length, greedy = TRUE, beam_width = 100L, top_paths = 1L)
  verb_call("k_ctc_decode")

k_ctc_label_dense_to_sparse <- function(labels, label_lengths)
  verb_call("k_ctc_label_dense_to_sparse")

k_cumprod <- function(x, axis = 1L)
  verb_call("k_cumprod")

k_cumsum <- function(x, axis = 1L)
  verb_call("k_cumsum")

k_depthwise_conv2d <- function(x, depthwise_kernel, strides = c(1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L))
  verb_call("k_depthwise_conv2d")

k_dot <- function(x, y)
  verb_call("k_dot")

k_dropout <- function(x, level, noise_shape = NULL, seed = NULL)
  verb_call("k_dropout")

k_dtype <- function(x)
  verb_call("k_dtype")

k_elu <- function(x, alpha = 1L)
  verb_call("k_elu")

k_epsilon <- function()
  verb_call("k_epsilon")

k_equal <- function(x, y)
  verb_call("k_equal")

k_eval <- function(x)
  verb_call("k_eval")

k_exp <- function(x)
  verb_call("k_exp")

k_expand_dims <- function(x, axis = -1L)
  verb_call("k_expand_dims")

k_eye <- function(size, dtype = NULL, name = NULL)
  verb_call("k_eye")

k_flatten <- function(x)
  verb_call("k_flatten")

k_floatx <- function()
  verb_call("k_floatx")

k_foldl <- function(fn, elems, initializer = NULL, name = NULL)
  verb_call("k_foldl")

k_foldr <- function(fn, elems, initializer = NULL, name = NULL)
  verb_call("k_foldr")

k_function <- function(inputs, outputs, updates = NULL, ...)
  verb_call("k_function", ...)

k_gather <- function(reference, indices)
  verb_call("k_gather")

k_get_session <- function()
  verb_call("k_get_session")

k_get_uid <- function(prefix = "")
  verb_call("k_get_uid")

k_get_value <- function(x)
  verb_call("k_get_value")

k_get_variable_shape <- function(x)
  verb_call("k_get_variable_shape")

k_gradients <- function(loss, variables)
  verb_call("k_gradients")

k_greater <- function(x, y)
  verb_call("k_greater")

k_greater_equal <- function(x, y)
  verb_call("k_greater_equal")

k_hard_sigmoid <- function(x)
  verb_call("k_hard_sigmoid")

k_identity <- function(x, name = NULL)
  verb_call("k_identity")

k_image_data_format <- function()
  verb_call("k_image_data_format")

k_in_test_phase <- function(x, alt, training = NULL)
  verb_call("k_in_test_phase")

k_in_top_k <- function(predictions, targets, k)
  verb_call("k_in_top_k")

k_in_train_phase <- function(x, alt, training = NULL)
  verb_call("k_in_train_phase")

k_int_shape <- function(x)
  verb_call("k_int_shape")

k_is_float_dtype <- function(dtype)
  verb_call("k_is_float_dtype")

k_is_keras_tensor <- function(x)
  verb_call("k_is_keras_tensor")

k_is_placeholder <- function(x)
  verb_call("k_is_placeholder")

k_is_sparse <- function(tensor)
  verb_call("k_is_sparse")

k_is_tensor <- function(x)
  verb_call("k_is_tensor")

k_l2_normalize <- function(x, axis = NULL)
  verb_call("k_l2_normalize")

k_learning_phase <- function()
  verb_call("k_learning_phase")

k_less <- function(x, y)
  verb_call("k_less")

k_less_equal <- function(x, y)
  verb_call("k_less_equal")

k_local_conv1d <- function(inputs, kernel, kernel_size, strides, data_format = NULL)
  verb_call("k_local_conv1d")

k_local_conv2d <- function(inputs, kernel, kernel_size, strides, output_shape, data_format = NULL)
  verb_call("k_local_conv2d")

k_log <- function(x)
  verb_call("k_log")

k_logsumexp <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("k_logsumexp")

k_manual_variable_initialization <- function(value)
  invisible(verb_call("k_manual_variable_initialization"))

k_map_fn <- function(fn, elems, name = NULL, dtype = NULL)
  verb_call("k_map_fn")

k_max <- function(x, axis = NULL, keepdims = FALSE, ..., initial = NULL)
  verb_call("k_max", ...)

k_maximum <- function(x, y)
  verb_call("k_maximum")

k_mean <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("k_mean")

k_min <- function(x, axis = NULL, keepdims = FALSE, ..., initial = NULL)
  verb_call("k_min", ...)

k_minimum <- function(x, y)
  verb_call("k_minimum")

k_moving_average_update <- function(x, value, momentum)
  verb_call("k_moving_average_update")

k_ndim <- function(x)
  verb_call("k_ndim")

k_normalize_batch_in_training <- function(x, gamma, beta, reduction_axes, epsilon = 0.001)
  verb_call("k_normalize_batch_in_training")

k_not_equal <- function(x, y)
  verb_call("k_not_equal")

k_one_hot <- function(indices, num_classes, ..., axis = -1L, dtype = NULL, sparse = FALSE)
  verb_call("k_one_hot", ...)

k_ones <- function(shape, dtype = NULL, name = NULL)
  verb_call("k_ones")

k_ones_like <- function(x, dtype = NULL, name = NULL)
  verb_call("k_ones_like")

k_permute_dimensions <- function(x, pattern)
  verb_call("k_permute_dimensions")

k_placeholder <- function(shape = NULL, ndim = NULL, dtype = NULL, sparse = FALSE, name = NULL)
  verb_call("k_placeholder")

k_pool2d <- function(x, pool_size, strides = c(1L, 1L), padding = "valid", data_format = NULL, pool_mode = "max")
  verb_call("k_pool2d")

k_pool3d <- function(x, pool_size, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL, pool_mode = "max")
  verb_call("k_pool3d")

k_pow <- function(x, a)
  verb_call("k_pow")

k_print_tensor <- function(x, message = "")
  verb_call("k_print_tensor")

k_prod <- function(x, axis = NULL, keepdims = FALSE, ..., dtype = NULL)
  verb_call("k_prod", ...)

k_random_bernoulli <- function(shape, p = 0, dtype = NULL, seed = NULL)
  verb_call("k_random_bernoulli")

k_random_binomial <- function(shape, p = 0, dtype = NULL, seed = NULL)
  verb_call("k_random_binomial")

k_random_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL)
  verb_call("k_random_normal")

k_random_normal_variable <- function(shape, mean, scale, dtype = NULL, name = NULL, seed = NULL)
  verb_call("k_random_normal_variable")

k_random_uniform <- function(shape, minval = 0, maxval = 1, dtype = NULL, seed = NULL)
  verb_call("k_random_uniform")

k_random_uniform_variable <- function(shape, low, high, dtype = NULL, name = NULL, seed = NULL)
  verb_call("k_random_uniform_variable")

k_relu <- function(x, alpha = 0L, max_value = NULL, ..., threshold = 0)
  verb_call("k_relu", ...)

k_repeat <- function(x, n)
  verb_call("k_repeat")

k_repeat_elements <- function(x, rep, axis)
  verb_call("k_repeat_elements")

k_reset_uids <- function()
  invisible(verb_call("k_reset_uids"))

k_reshape <- function(x, shape)
  verb_call("k_reshape")

k_resize_images <- function(x, height_factor, width_factor, data_format)
  verb_call("k_resize_images")

k_resize_volumes <- function(x, depth_factor, height_factor, width_factor, data_format)
  verb_call("k_resize_volumes")

k_result_type <- function(...)
  verb_call("k_result_type", ...)

k_reverse <- function(x, axes)
  verb_call("k_reverse")

k_rnn <- function(step_function, inputs, initial_states, go_backwards = FALSE, mask = NULL, constants = NULL, unroll = FALSE, input_length = NULL)
  verb_call("k_rnn")

k_round <- function(x, ..., decimals = 0L)
  verb_call("k_round", ...)

k_separable_conv2d <- function(x, depthwise_kernel, pointwise_kernel, strides = c(1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L))
  verb_call("k_separable_conv2d")

k_set_epsilon <- function(e)
  invisible(verb_call("k_set_epsilon"))

k_set_floatx <- function(floatx)
  invisible(verb_call("k_set_floatx"))

k_set_image_data_format <- function(data_format)
  invisible(verb_call("k_set_image_data_format"))

k_set_learning_phase <- function(value)
  invisible(verb_call("k_set_learning_phase"))

k_set_session <- function(session)
  verb_call("k_set_session")

k_set_value <- function(x, value)
  invisible(verb_call("k_set_value"))

k_shape <- function(x)
  verb_call("k_shape")

k_sigmoid <- function(x)
  verb_call("k_sigmoid")

k_sign <- function(x)
  verb_call("k_sign")

k_sin <- function(x)
  verb_call("k_sin")

k_softmax <- function(x, axis = -1L)
  verb_call("k_softmax")

k_softplus <- function(x)
  verb_call("k_softplus")

k_softsign <- function(x)
  verb_call("k_softsign")

k_sparse_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  verb_call("k_sparse_categorical_crossentropy")

k_spatial_2d_padding <- function(x, padding = list(c(1L, 1L), c(1L, 1L)), data_format = NULL)
  verb_call("k_spatial_2d_padding")

k_spatial_3d_padding <- function(x, padding = list(c(1L, 1L), c(1L, 1L), c(1L, 1L)), data_format = NULL)
  verb_call("k_spatial_3d_padding")

k_sqrt <- function(x)
  verb_call("k_sqrt")

k_square <- function(x)
  verb_call("k_square")

k_squeeze <- function(x, axis = NULL)
  verb_call("k_squeeze")

k_stack <- function(x, axis = 1L)
  verb_call("k_stack")

k_std <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("k_std")

k_stop_gradient <- function(variables)
  verb_call("k_stop_gradient")

k_sum <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("k_sum")

k_switch <- function(condition, then_expression, else_expression)
  verb_call("k_switch")

k_tanh <- function(x)
  verb_call("k_tanh")

k_temporal_padding <- function(x, padding = c(1L, 1L))
  verb_call("k_temporal_padding")

k_tile <- function(x, n)
  verb_call("k_tile")

k_to_dense <- function(tensor)
  verb_call("k_to_dense")

k_transpose <- function(x)
  verb_call("k_transpose")

k_truncated_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL)
  verb_call("k_truncated_normal")

k_unstack <- function(x, axis = 1L, num = NULL, name = NULL)
  verb_call("k_unstack")

k_update <- function(x, new_x)
  verb_call("k_update")

k_update_add <- function(x, increment)
  verb_call("k_update_add")

k_update_sub <- function(x, decrement)
  verb_call("k_update_sub")

k_var <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("k_var")

k_variable <- function(value, dtype = NULL, name = NULL, constraint = NULL)
  verb_call("k_variable")

k_zeros <- function(shape, dtype = NULL, name = NULL)
  verb_call("k_zeros")

k_zeros_like <- function(x, dtype = NULL, name = NULL)
  verb_call("k_zeros_like")

keras_array <- function(x, dtype = NULL)
  verb_call("keras_array")

keras_device <- function(device_name)
  verb_call("keras_device")

keras_dtype_policy <- function(name = NULL)
  verb_call("keras_dtype_policy")

keras_float_dtype_policy <- function(name = NULL)
  verb_call("keras_float_dtype_policy")

keras_function <- function(inputs, outputs, name = NULL)
  verb_call("keras_function")

keras_initializer <- function(...)
  verb_call("keras_initializer", ...)

keras_input <- function(shape = NULL, batch_size = NULL, dtype = NULL, sparse = NULL, ragged = NULL, batch_shape = NULL, name = NULL, tensor = NULL, optional = FALSE)
  verb_call("keras_input")

keras_input_spec <- function(dtype = NULL, shape = NULL, ndim = NULL, max_ndim = NULL, min_ndim = NULL, axes = NULL, allow_last_axis_squeeze = FALSE, name = NULL, optional = FALSE)
  verb_call("keras_input_spec")

keras_model <- function(inputs, outputs = NULL, ...)
  verb_call("keras_model", ...)

keras_model_custom <- function(model_fn, name = NULL)
  verb_call("keras_model_custom")

keras_model_sequential <- function(layers = NULL, name = NULL, ..., input_shape = NULL, input_dtype = NULL, input_batch_size = NULL, input_sparse = NULL, input_ragged = NULL, input_batch_shape = NULL, input_name = NULL, input_tensor = NULL, input_optional = FALSE, trainable = TRUE)
  verb_call("keras_model_sequential", ...)

keras_model_to_estimator <- function(keras_model = NULL, keras_model_path = NULL, custom_objects = NULL, model_dir = NULL, config = NULL)
  verb_call("keras_model_to_estimator")

keras_name_scope <- function(name, ...)
  verb_call("keras_name_scope", ...)

keras_operation <- function(name = NULL)
  verb_call("keras_operation")

keras_optimizer <- function(...)
  verb_call("keras_optimizer", ...)

keras_quantizer <- function(output_dtype = "int8")
  verb_call("keras_quantizer")

keras_regularizer <- function(...)
  verb_call("keras_regularizer", ...)

keras_remat <- function(f)
  verb_call("keras_remat")

keras_remat_scope <- function(mode = "full", output_size_threshold = 1024L, layer_names = NULL)
  verb_call("keras_remat_scope")

keras_stateless_scope <- function(state_mapping = NULL, collect_losses = FALSE, initialize_variables = TRUE)
  verb_call("keras_stateless_scope")

keras_symbolic_scope <- function(...)
  verb_call("keras_symbolic_scope", ...)

keras_tensor <- function(shape, dtype = "float32", sparse = FALSE, ragged = FALSE, record_history = TRUE, name = NULL, ...)
  verb_call("keras_tensor", ...)

keras_variable <- function(initializer, shape = NULL, dtype = NULL, trainable = TRUE, autocast = TRUE, aggregation = "none", synchronization = "auto", name = NULL, ..., layout = NULL)
  verb_call("keras_variable", ...)

keras_version <- function()
  verb_call("keras_version")

layer_activation <- function(object, activation, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_activation", ...)

layer_activation_elu <- function(object, alpha = 1L, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_activation_elu", ...)

layer_activation_leaky_relu <- function(object, alpha = 0.3, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, negative_slope = 0.3, ...)
  verb_call("layer_activation_leaky_relu", ...)

layer_activation_parametric_relu <- function(object, alpha_initializer = "zeros", alpha_regularizer = NULL, alpha_constraint = NULL, shared_axes = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_activation_parametric_relu", ...)

layer_activation_relu <- function(object, max_value = NULL, negative_slope = 0L, threshold = 0L, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_activation_relu", ...)

layer_activation_selu <- function(object = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL)
  verb_call("layer_activation_selu")

layer_activation_softmax <- function(object, axis = -1L, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_activation_softmax", ...)

layer_activation_thresholded_relu <- function(object = NULL, theta = 1, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL)
  verb_call("layer_activation_thresholded_relu")

layer_activity_regularization <- function(object, l1 = 0L, l2 = 0L, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_activity_regularization", ...)

layer_adaptive_average_pooling_1d <- function(object, output_size, data_format = NULL, ...)
  verb_call("layer_adaptive_average_pooling_1d", ...)

layer_adaptive_average_pooling_2d <- function(object, output_size, data_format = NULL, ...)
  verb_call("layer_adaptive_average_pooling_2d", ...)

layer_adaptive_average_pooling_3d <- function(object, output_size, data_format = NULL, ...)
  verb_call("layer_adaptive_average_pooling_3d", ...)

layer_adaptive_max_pooling_1d <- function(object, output_size, data_format = NULL, ...)
  verb_call("layer_adaptive_max_pooling_1d", ...)

layer_adaptive_max_pooling_2d <- function(object, output_size, data_format = NULL, ...)
  verb_call("layer_adaptive_max_pooling_2d", ...)

layer_adaptive_max_pooling_3d <- function(object, output_size, data_format = NULL, ...)
  verb_call("layer_adaptive_max_pooling_3d", ...)

layer_add <- function(inputs, ...)
  verb_call("layer_add", ...)

layer_additive_attention <- function(object = NULL, use_scale = TRUE, ..., causal = FALSE, dropout = 0)
  verb_call("layer_additive_attention", ...)

layer_alpha_dropout <- function(object, rate, noise_shape = NULL, seed = NULL, ...)
  verb_call("layer_alpha_dropout", ...)

layer_attention <- function(inputs = NULL, use_scale = FALSE, score_mode = "dot", ..., dropout = NULL, object = NULL, seed = NULL, causal = FALSE)
  verb_call("layer_attention", ...)

layer_aug_mix <- function(object, value_range = c(0L, 255L), num_chains = 3L, chain_depth = 3L, factor = 0.3, alpha = 1L, all_ops = TRUE, interpolation = "bilinear", seed = NULL, data_format = NULL, ...)
  verb_call("layer_aug_mix", ...)

layer_auto_contrast <- function(object, value_range = c(0L, 255L), ...)
  verb_call("layer_auto_contrast", ...)

layer_average <- function(inputs, ...)
  verb_call("layer_average", ...)

layer_average_pooling_1d <- function(object, pool_size = 2L, strides = NULL, padding = "valid", data_format = "channels_last", batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_average_pooling_1d", ...)

layer_average_pooling_2d <- function(object, pool_size = c(2L, 2L), strides = NULL, padding = "valid", data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_average_pooling_2d", ...)

layer_average_pooling_3d <- function(object, pool_size = c(2L, 2L, 2L), strides = NULL, padding = "valid", data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_average_pooling_3d", ...)

layer_batch_normalization <- function(object, axis = -1L, momentum = 0.99, epsilon = 0.001, center = TRUE, scale = TRUE, beta_initializer = "zeros", gamma_initializer = "ones", moving_mean_initializer = "zeros", moving_variance_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL, beta_constraint = NULL, gamma_constraint = NULL, synchronized = FALSE, ..., renorm = FALSE, renorm_clipping = NULL, renorm_momentum = 0.99)
  verb_call("layer_batch_normalization", ...)

layer_bidirectional <- function(object, layer, merge_mode = "concat", weights = NULL, backward_layer = NULL, ...)
  verb_call("layer_bidirectional", ...)

layer_category_encoding <- function(object, num_tokens = NULL, output_mode = "multi_hot", sparse = FALSE, ...)
  verb_call("layer_category_encoding", ...)

layer_center_crop <- function(object, height, width, ..., data_format = NULL)
  verb_call("layer_center_crop", ...)

layer_concatenate <- function(inputs, ..., axis = -1L)
  verb_call("layer_concatenate", ...)

layer_contrast_limited_adaptive_histogram_equalization <- function(object, value_range = c(0L, 255L), clip_limit = 4, tile_grid_size = c(8L, 8L), data_format = NULL, ...)
  verb_call("layer_contrast_limited_adaptive_histogram_equalization", ...)

layer_conv_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid", data_format = "channels_last", dilation_rate = 1L, groups = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_conv_1d", ...)

layer_conv_1d_transpose <- function(object, filters, kernel_size, strides = 1L, padding = "valid", output_padding = NULL, data_format = NULL, dilation_rate = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_conv_1d_transpose", ...)

layer_conv_2d <- function(object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L), groups = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_conv_2d", ...)

layer_conv_2d_transpose <- function(object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", output_padding = NULL, data_format = NULL, dilation_rate = c(1L, 1L), activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_conv_2d_transpose", ...)

layer_conv_3d <- function(object, filters, kernel_size, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L, 1L), groups = 1L, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_conv_3d", ...)

layer_conv_3d_transpose <- function(object, filters, kernel_size, strides = c(1L, 1L, 1L), padding = "valid", output_padding = NULL, data_format = NULL, dilation_rate = c(1L, 1L, 1L), activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_conv_3d_transpose", ...)

layer_conv_lstm_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L, activation = "tanh", recurrent_activation = "hard_sigmoid", use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL, unroll = NULL)
  verb_call("layer_conv_lstm_1d", ...)

layer_conv_lstm_2d <- function(object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L), activation = "tanh", recurrent_activation = "hard_sigmoid", use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, dropout = 0L, recurrent_dropout = 0L, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, input_shape = NULL, seed = NULL, ..., unroll = NULL)
  verb_call("layer_conv_lstm_2d", ...)

layer_conv_lstm_3d <- function(object, filters, kernel_size, strides = c(1L, 1L, 1L), padding = "valid", data_format = NULL, dilation_rate = c(1L, 1L, 1L), activation = "tanh", recurrent_activation = "hard_sigmoid", use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL, unroll = NULL)
  verb_call("layer_conv_lstm_3d", ...)

layer_cropping_1d <- function(object, cropping = c(1L, 1L), batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_cropping_1d", ...)

layer_cropping_2d <- function(object, cropping = list(c(0L, 0L), c(0L, 0L)), data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_cropping_2d", ...)

layer_cropping_3d <- function(object, cropping = list(c(1L, 1L), c(1L, 1L), c(1L, 1L)), data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_cropping_3d", ...)

layer_cudnn_gru <- function(object, units, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, return_sequences = FALSE, return_state = FALSE, stateful = FALSE, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ..., activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, dropout = 0, recurrent_dropout = 0, seed = NULL, go_backwards = FALSE, unroll = FALSE, reset_after = TRUE, use_cudnn = "auto")
  verb_call("layer_cudnn_gru", ...)

layer_cudnn_lstm <- function(object, units, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, return_sequences = FALSE, return_state = FALSE, stateful = FALSE, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ..., activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, dropout = 0, recurrent_dropout = 0, seed = NULL, go_backwards = FALSE, unroll = FALSE, use_cudnn = "auto")
  verb_call("layer_cudnn_lstm", ...)

layer_cut_mix <- function(object, factor = 1L, seed = NULL, data_format = NULL, ...)
  verb_call("layer_cut_mix", ...)

layer_dense <- function(object, units, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, lora_rank = NULL, lora_alpha = NULL, ..., quantization_config = NULL)
  verb_call("layer_dense", ...)

layer_dense_features <- function(object = NULL, feature_columns = NULL, name = NULL, trainable = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, weights = NULL)
  verb_call("layer_dense_features")

layer_depthwise_conv_1d <- function(object, kernel_size, strides = 1L, padding = "valid", depth_multiplier = 1L, data_format = NULL, dilation_rate = 1L, activation = NULL, use_bias = TRUE, depthwise_initializer = "glorot_uniform", bias_initializer = "zeros", depthwise_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, depthwise_constraint = NULL, bias_constraint = NULL, ...)
  verb_call("layer_depthwise_conv_1d", ...)

layer_depthwise_conv_2d <- function(object, kernel_size, strides = c(1L, 1L), padding = "valid", depth_multiplier = 1L, data_format = NULL, dilation_rate = c(1L, 1L), activation = NULL, use_bias = TRUE, depthwise_initializer = "glorot_uniform", bias_initializer = "zeros", depthwise_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, depthwise_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_depthwise_conv_2d", ...)

layer_discretization <- function(object, bin_boundaries = NULL, num_bins = NULL, epsilon = 0.01, output_mode = "int", sparse = FALSE, ..., dtype = NULL, name = NULL)
  verb_call("layer_discretization", ...)

layer_dot <- function(inputs, ..., axes, normalize = FALSE)
  verb_call("layer_dot", ...)

layer_dropout <- function(object, rate, noise_shape = NULL, seed = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_dropout", ...)

layer_einsum_dense <- function(object, equation, output_shape, activation = NULL, bias_axes = NULL, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, lora_rank = NULL, lora_alpha = NULL, ..., gptq_unpacked_column_size = NULL, quantization_config = NULL)
  verb_call("layer_einsum_dense", ...)

layer_embedding <- function(object, input_dim, output_dim, embeddings_initializer = "uniform", embeddings_regularizer = NULL, activity_regularizer = NULL, embeddings_constraint = NULL, mask_zero = FALSE, input_length = NULL, sparse = FALSE, ..., weights = NULL, lora_rank = NULL, lora_alpha = NULL, quantization_config = NULL)
  verb_call("layer_embedding", ...)

layer_equalization <- function(object, value_range = c(0L, 255L), bins = 256L, data_format = NULL, ...)
  verb_call("layer_equalization", ...)

layer_feature_space <- function(object = NULL, features = NULL, output_mode = "concat", crosses = NULL, crossing_dim = 32L, hashing_dim = 32L, num_discretization_bins = 32L, name = NULL, feature_names = NULL)
  verb_call("layer_feature_space")

layer_flatten <- function(object, data_format = NULL, input_shape = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_flatten", ...)

layer_flax_module_wrapper <- function(object, module, method = NULL, variables = NULL, ...)
  verb_call("layer_flax_module_wrapper", ...)

layer_gaussian_dropout <- function(object, rate, seed = NULL, ...)
  verb_call("layer_gaussian_dropout", ...)

layer_gaussian_noise <- function(object, stddev, seed = NULL, ...)
  verb_call("layer_gaussian_noise", ...)

layer_global_average_pooling_1d <- function(object, data_format = "channels_last", keepdims = FALSE, ...)
  verb_call("layer_global_average_pooling_1d", ...)

layer_global_average_pooling_2d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  verb_call("layer_global_average_pooling_2d", ...)

layer_global_average_pooling_3d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  verb_call("layer_global_average_pooling_3d", ...)

layer_global_max_pooling_1d <- function(object, data_format = "channels_last", keepdims = FALSE, ...)
  verb_call("layer_global_max_pooling_1d", ...)

layer_global_max_pooling_2d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  verb_call("layer_global_max_pooling_2d", ...)

layer_global_max_pooling_3d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  verb_call("layer_global_max_pooling_3d", ...)

layer_group_normalization <- function(object, groups = 32L, axis = -1L, epsilon = 0.001, center = TRUE, scale = TRUE, beta_initializer = "zeros", gamma_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL, beta_constraint = NULL, gamma_constraint = NULL, ...)
  verb_call("layer_group_normalization", ...)

layer_group_query_attention <- function(object, head_dim, num_query_heads, num_key_value_heads, dropout = 0L, use_bias = TRUE, flash_attention = NULL, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, seed = NULL, ..., sliding_window = NULL, use_gate = FALSE)
  verb_call("layer_group_query_attention", ...)

layer_gru <- function(object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, unroll = FALSE, time_major = FALSE, reset_after = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL, use_cudnn = "auto")
  verb_call("layer_gru", ...)

layer_gru_cell <- function(units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, reset_after = TRUE, ..., seed = NULL)
  verb_call("layer_gru_cell", ...)

layer_hashed_crossing <- function(object, num_bins, output_mode = "int", sparse = FALSE, name = NULL, dtype = NULL, ...)
  verb_call("layer_hashed_crossing", ...)

layer_hashing <- function(object, num_bins, mask_value = NULL, salt = NULL, output_mode = "int", sparse = FALSE, ...)
  verb_call("layer_hashing", ...)

layer_identity <- function(object, ...)
  verb_call("layer_identity", ...)

layer_input <- function(shape = NULL, batch_shape = NULL, name = NULL, dtype = NULL, sparse = FALSE, tensor = NULL, ragged = FALSE, batch_size = NULL, optional = FALSE)
  verb_call("layer_input")

layer_input_from_dataset <- function(dataset)
  verb_call("layer_input_from_dataset")

layer_input_layer <- function(object, shape = NULL, batch_size = NULL, dtype = NULL, sparse = NULL, ragged = NULL, batch_shape = NULL, input_tensor = NULL, optional = FALSE, name = NULL, ...)
  verb_call("layer_input_layer", ...)

layer_integer_lookup <- function(object, max_tokens = NULL, num_oov_indices = 1L, mask_token = NULL, oov_token = -1L, vocabulary = NULL, vocabulary_dtype = "int64", idf_weights = NULL, invert = FALSE, output_mode = "int", sparse = FALSE, pad_to_max_tokens = FALSE, ..., name = NULL, oov_method = "floormod", salt = NULL)
  verb_call("layer_integer_lookup", ...)

layer_jax_model_wrapper <- function(object, call_fn, init_fn = NULL, params = NULL, state = NULL, seed = NULL, ..., dtype = NULL, native_serialization_platforms = NULL)
  verb_call("layer_jax_model_wrapper", ...)

layer_lambda <- function(object, f, output_shape = NULL, mask = NULL, arguments = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_lambda", ...)

layer_layer_normalization <- function(object, axis = -1L, epsilon = 0.001, center = TRUE, scale = TRUE, beta_initializer = "zeros", gamma_initializer = "ones", beta_regularizer = NULL, gamma_regularizer = NULL, beta_constraint = NULL, gamma_constraint = NULL, trainable = TRUE, name = NULL, ...)
  verb_call("layer_layer_normalization", ...)

layer_locally_connected_1d <- function(object = NULL, filters = NULL, kernel_size = NULL, strides = 1L, padding = "valid", data_format = NULL, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, implementation = 1L, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL)
  verb_call("layer_locally_connected_1d")

layer_locally_connected_2d <- function(object = NULL, filters = NULL, kernel_size = NULL, strides = c(1L, 1L), padding = "valid", data_format = NULL, activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, implementation = 1L, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL)
  verb_call("layer_locally_connected_2d")

layer_lstm <- function(object, units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, time_major = FALSE, unroll = FALSE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL, use_cudnn = "auto")
  verb_call("layer_lstm", ...)

layer_lstm_cell <- function(units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL)
  verb_call("layer_lstm_cell", ...)

layer_masking <- function(object, mask_value = 0L, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_masking", ...)

layer_max_num_bounding_boxes <- function(object, max_number, fill_value = -1L, ...)
  verb_call("layer_max_num_bounding_boxes", ...)

layer_max_pooling_1d <- function(object, pool_size = 2L, strides = NULL, padding = "valid", data_format = "channels_last", batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_max_pooling_1d", ...)

layer_max_pooling_2d <- function(object, pool_size = c(2L, 2L), strides = NULL, padding = "valid", data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_max_pooling_2d", ...)

layer_max_pooling_3d <- function(object, pool_size = c(2L, 2L, 2L), strides = NULL, padding = "valid", data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_max_pooling_3d", ...)

layer_maximum <- function(inputs, ...)
  verb_call("layer_maximum", ...)

layer_mel_spectrogram <- function(object, fft_length = 2048L, sequence_stride = 512L, sequence_length = NULL, window = "hann", sampling_rate = 16000L, num_mel_bins = 128L, min_freq = 20L, max_freq = NULL, power_to_db = TRUE, top_db = 80L, mag_exp = 2L, min_power = 1e-10, ref_power = 1L, ...)
  verb_call("layer_mel_spectrogram", ...)

layer_minimum <- function(inputs, ...)
  verb_call("layer_minimum", ...)

layer_mix_up <- function(object, alpha = 0.2, data_format = NULL, seed = NULL, ...)
  verb_call("layer_mix_up", ...)

layer_multi_head_attention <- function(inputs, num_heads, key_dim, value_dim = NULL, dropout = 0L, use_bias = TRUE, output_shape = NULL, attention_axes = NULL, kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, ..., flash_attention = NULL, seed = NULL, sliding_window = NULL, use_gate = FALSE)
  verb_call("layer_multi_head_attention", ...)

layer_multiply <- function(inputs, ...)
  verb_call("layer_multiply", ...)

layer_normalization <- function(object, axis = -1L, mean = NULL, variance = NULL, invert = FALSE, ...)
  verb_call("layer_normalization", ...)

layer_permute <- function(object, dims, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_permute", ...)

layer_pipeline <- function(layers, name = NULL)
  verb_call("layer_pipeline")

layer_rand_augment <- function(object, value_range = c(0L, 255L), num_ops = 2L, factor = 0.5, interpolation = "bilinear", seed = NULL, data_format = NULL, ...)
  verb_call("layer_rand_augment", ...)

layer_random_brightness <- function(object, factor, value_range = c(0L, 255L), seed = NULL, ...)
  verb_call("layer_random_brightness", ...)

layer_random_color_degeneration <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  verb_call("layer_random_color_degeneration", ...)

layer_random_color_jitter <- function(object, value_range = c(0L, 255L), brightness_factor = NULL, contrast_factor = NULL, saturation_factor = NULL, hue_factor = NULL, seed = NULL, data_format = NULL, ...)
  verb_call("layer_random_color_jitter", ...)

layer_random_contrast <- function(object, factor, seed = NULL, ..., value_range = c(0L, 255L))
  verb_call("layer_random_contrast", ...)

layer_random_crop <- function(object, height, width, seed = NULL, ..., data_format = NULL, name = NULL)
  verb_call("layer_random_crop", ...)

layer_random_elastic_transform <- function(object, factor = 1L, scale = 1L, interpolation = "bilinear", fill_mode = "reflect", fill_value = 0L, value_range = c(0L, 255L), seed = NULL, data_format = NULL, ...)
  verb_call("layer_random_elastic_transform", ...)

layer_random_erasing <- function(object, factor = 1L, scale = c(0.02, 0.33), fill_value = NULL, value_range = c(0L, 255L), seed = NULL, data_format = NULL, ...)
  verb_call("layer_random_erasing", ...)

layer_random_flip <- function(object, mode = "horizontal_and_vertical", seed = NULL, ..., data_format = NULL)
  verb_call("layer_random_flip", ...)

layer_random_gaussian_blur <- function(object, factor = 1L, kernel_size = 3L, sigma = 1L, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  verb_call("layer_random_gaussian_blur", ...)

layer_random_grayscale <- function(object, factor = 0.5, data_format = NULL, seed = NULL, ...)
  verb_call("layer_random_grayscale", ...)

layer_random_height <- function(object, factor, interpolation = "bilinear", seed = NULL, ...)
  verb_call("layer_random_height", ...)

layer_random_hue <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  verb_call("layer_random_hue", ...)

layer_random_invert <- function(object, factor = 1L, value_range = c(0L, 255L), seed = NULL, data_format = NULL, ...)
  verb_call("layer_random_invert", ...)

layer_random_perspective <- function(object, factor = 1L, scale = 1L, interpolation = "bilinear", fill_value = 0L, seed = NULL, data_format = NULL, ...)
  verb_call("layer_random_perspective", ...)

layer_random_posterization <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  verb_call("layer_random_posterization", ...)

layer_random_rotation <- function(object, factor, fill_mode = "reflect", interpolation = "bilinear", seed = NULL, fill_value = 0L, ..., data_format = NULL)
  verb_call("layer_random_rotation", ...)

layer_random_saturation <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  verb_call("layer_random_saturation", ...)

layer_random_sharpness <- function(object, factor, value_range = c(0L, 255L), data_format = NULL, seed = NULL, ...)
  verb_call("layer_random_sharpness", ...)

layer_random_shear <- function(object, x_factor = 0L, y_factor = 0L, interpolation = "bilinear", fill_mode = "reflect", fill_value = 0L, data_format = NULL, seed = NULL, ...)
  verb_call("layer_random_shear", ...)

layer_random_translation <- function(object, height_factor, width_factor, fill_mode = "reflect", interpolation = "bilinear", seed = NULL, fill_value = 0L, ..., data_format = NULL)
  verb_call("layer_random_translation", ...)

layer_random_width <- function(object, factor, interpolation = "bilinear", seed = NULL, ...)
  verb_call("layer_random_width", ...)

layer_random_zoom <- function(object, height_factor, width_factor = NULL, fill_mode = "reflect", interpolation = "bilinear", seed = NULL, fill_value = 0L, ..., data_format = NULL)
  verb_call("layer_random_zoom", ...)

layer_repeat_vector <- function(object, n, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_repeat_vector", ...)

layer_rescaling <- function(object, scale, offset = 0L, ...)
  verb_call("layer_rescaling", ...)

layer_reshape <- function(object, target_shape, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_reshape", ...)

layer_resizing <- function(object, height, width, interpolation = "bilinear", crop_to_aspect_ratio = FALSE, ..., pad_to_aspect_ratio = FALSE, fill_mode = "constant", fill_value = 0L, data_format = NULL, antialias = FALSE)
  verb_call("layer_resizing", ...)

layer_reversible_embedding <- function(object, input_dim, output_dim, tie_weights = TRUE, embeddings_initializer = "uniform", embeddings_regularizer = NULL, embeddings_constraint = NULL, mask_zero = FALSE, reverse_dtype = NULL, logit_soft_cap = NULL, ...)
  verb_call("layer_reversible_embedding", ...)

layer_rms_normalization <- function(object, axis = -1L, epsilon = 1e-06, ...)
  verb_call("layer_rms_normalization", ...)

layer_rnn <- function(object, cell, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, unroll = FALSE, time_major = FALSE, ..., zero_output_for_mask = FALSE)
  verb_call("layer_rnn", ...)

layer_separable_conv_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid", data_format = "channels_last", dilation_rate = 1L, depth_multiplier = 1L, activation = NULL, use_bias = TRUE, depthwise_initializer = "glorot_uniform", pointwise_initializer = "glorot_uniform", bias_initializer = "zeros", depthwise_regularizer = NULL, pointwise_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, depthwise_constraint = NULL, pointwise_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_separable_conv_1d", ...)

layer_separable_conv_2d <- function(object, filters, kernel_size, strides = c(1L, 1L), padding = "valid", data_format = NULL, dilation_rate = 1L, depth_multiplier = 1L, activation = NULL, use_bias = TRUE, depthwise_initializer = "glorot_uniform", pointwise_initializer = "glorot_uniform", bias_initializer = "zeros", depthwise_regularizer = NULL, pointwise_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, depthwise_constraint = NULL, pointwise_constraint = NULL, bias_constraint = NULL, input_shape = NULL, batch_input_shape = NULL, batch_size = NULL, dtype = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_separable_conv_2d", ...)

layer_simple_rnn <- function(object, units, activation = "tanh", use_bias = TRUE, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE, unroll = FALSE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL)
  verb_call("layer_simple_rnn", ...)

layer_simple_rnn_cell <- function(units, activation = "tanh", use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, ..., seed = NULL)
  verb_call("layer_simple_rnn_cell", ...)

layer_solarization <- function(object, addition_factor = 0L, threshold_factor = 0L, value_range = c(0L, 255L), seed = NULL, ...)
  verb_call("layer_solarization", ...)

layer_spatial_dropout_1d <- function(object, rate, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, seed = NULL, dtype = NULL)
  verb_call("layer_spatial_dropout_1d")

layer_spatial_dropout_2d <- function(object, rate, data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, seed = NULL, dtype = NULL)
  verb_call("layer_spatial_dropout_2d")

layer_spatial_dropout_3d <- function(object, rate, data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, seed = NULL, dtype = NULL)
  verb_call("layer_spatial_dropout_3d")

layer_spectral_normalization <- function(object, layer, power_iterations = 1L, ...)
  verb_call("layer_spectral_normalization", ...)

layer_stacked_rnn_cells <- function(cells, ...)
  verb_call("layer_stacked_rnn_cells", ...)

layer_stft_spectrogram <- function(object, mode = "log", frame_length = 256L, frame_step = NULL, fft_length = NULL, window = "hann", periodic = FALSE, scaling = "density", padding = "valid", expand_dims = FALSE, data_format = NULL, ...)
  verb_call("layer_stft_spectrogram", ...)

layer_string_lookup <- function(object, max_tokens = NULL, num_oov_indices = 1L, mask_token = NULL, oov_token = "[UNK]", vocabulary = NULL, idf_weights = NULL, encoding = "utf-8", invert = FALSE, output_mode = "int", sparse = FALSE, pad_to_max_tokens = FALSE, ..., name = NULL, vocabulary_dtype = NULL, salt = NULL)
  verb_call("layer_string_lookup", ...)

layer_subtract <- function(inputs, ...)
  verb_call("layer_subtract", ...)

layer_text_vectorization <- function(object, max_tokens = NULL, standardize = "lower_and_strip_punctuation", split = "whitespace", ngrams = NULL, output_mode = "int", output_sequence_length = NULL, pad_to_max_tokens = FALSE, vocabulary = NULL, ..., idf_weights = NULL, sparse = FALSE, ragged = FALSE, encoding = "utf-8", name = NULL)
  verb_call("layer_text_vectorization", ...)

layer_tfsm <- function(object, filepath, call_endpoint = "serve", call_training_endpoint = NULL, trainable = TRUE, name = NULL, dtype = NULL)
  verb_call("layer_tfsm")

layer_time_distributed <- function(object, layer, ...)
  verb_call("layer_time_distributed", ...)

layer_torch_module_wrapper <- function(object, module, output_shape = NULL, name = NULL, ...)
  verb_call("layer_torch_module_wrapper", ...)

layer_unit_normalization <- function(object, axis = -1L, ...)
  verb_call("layer_unit_normalization", ...)

layer_upsampling_1d <- function(object, size = 2L, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_upsampling_1d", ...)

layer_upsampling_2d <- function(object, size = c(2L, 2L), data_format = NULL, interpolation = "nearest", batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_upsampling_2d", ...)

layer_upsampling_3d <- function(object, size = c(2L, 2L, 2L), data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_upsampling_3d", ...)

layer_zero_padding_1d <- function(object, padding = 1L, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, data_format = NULL, ...)
  verb_call("layer_zero_padding_1d", ...)

layer_zero_padding_2d <- function(object, padding = c(1L, 1L), data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_zero_padding_2d", ...)

layer_zero_padding_3d <- function(object, padding = c(1L, 1L, 1L), data_format = NULL, batch_size = NULL, name = NULL, trainable = NULL, weights = NULL, ...)
  verb_call("layer_zero_padding_3d", ...)

learning_rate_schedule_cosine_decay <- function(initial_learning_rate, decay_steps, alpha = 0L, ..., name = NULL, warmup_target = NULL, warmup_steps = 0L)
  verb_call("learning_rate_schedule_cosine_decay", ...)

learning_rate_schedule_cosine_decay_restarts <- function(initial_learning_rate, first_decay_steps, t_mul = 2L, m_mul = 1L, alpha = 0L, ..., name = NULL)
  verb_call("learning_rate_schedule_cosine_decay_restarts", ...)

learning_rate_schedule_exponential_decay <- function(initial_learning_rate, decay_steps, decay_rate, staircase = FALSE, ..., name = NULL)
  verb_call("learning_rate_schedule_exponential_decay", ...)

learning_rate_schedule_inverse_time_decay <- function(initial_learning_rate, decay_steps, decay_rate, staircase = FALSE, ..., name = NULL)
  verb_call("learning_rate_schedule_inverse_time_decay", ...)

learning_rate_schedule_piecewise_constant_decay <- function(boundaries, values, ..., name = NULL)
  verb_call("learning_rate_schedule_piecewise_constant_decay", ...)

learning_rate_schedule_polynomial_decay <- function(initial_learning_rate, decay_steps, end_learning_rate = 0.0001, power = 1L, cycle = FALSE, ..., name = NULL)
  verb_call("learning_rate_schedule_polynomial_decay", ...)

load_model <- function(model, custom_objects = NULL, compile = TRUE, safe_mode = TRUE)
  verb_call("load_model")

load_model_config <- function(filepath, custom_objects = NULL)
  verb_call("load_model_config")

load_model_hdf5 <- function(filepath, custom_objects = NULL, compile = TRUE, ..., safe_mode = TRUE)
  verb_call("load_model_hdf5", ...)

load_model_tf <- function(filepath, custom_objects = NULL, compile = TRUE, ..., safe_mode = TRUE)
  verb_call("load_model_tf", ...)

load_model_weights <- function(model, filepath, skip_mismatch = FALSE, ...)
  invisible(verb_call("load_model_weights", ...))

load_model_weights_hdf5 <- function(object, filepath, by_name = FALSE, skip_mismatch = FALSE, reshape = FALSE)
  invisible(verb_call("load_model_weights_hdf5"))

load_model_weights_tf <- function(object, filepath, by_name = FALSE, skip_mismatch = FALSE, reshape = FALSE)
  invisible(verb_call("load_model_weights_tf"))

load_text_tokenizer <- function(filename)
  verb_call("load_text_tokenizer")

load_weights <- function(object, filepath, by_name = FALSE, skip_mismatch = FALSE, reshape = FALSE)
  invisible(verb_call("load_weights"))

loss_binary_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., reduction = "auto", name = "binary_crossentropy", dtype = NULL)
  verb_call("loss_binary_crossentropy", ...)

loss_binary_focal_crossentropy <- function(y_true = NULL, y_pred = NULL, apply_class_balancing = FALSE, alpha = 0.25, gamma = 2L, from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., reduction = "sum_over_batch_size", name = "binary_focal_crossentropy", dtype = NULL)
  verb_call("loss_binary_focal_crossentropy", ...)

loss_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., reduction = "auto", name = "categorical_crossentropy", dtype = NULL)
  verb_call("loss_categorical_crossentropy", ...)

loss_categorical_focal_crossentropy <- function(y_true = NULL, y_pred = NULL, alpha = 0.25, gamma = 2L, from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., reduction = "sum_over_batch_size", name = "categorical_focal_crossentropy", dtype = NULL)
  verb_call("loss_categorical_focal_crossentropy", ...)

loss_categorical_generalized_cross_entropy <- function(y_true = NULL, y_pred = NULL, q = 0.5, ..., reduction = "sum_over_batch_size", name = "categorical_generalized_cross_entropy", dtype = NULL)
  verb_call("loss_categorical_generalized_cross_entropy", ...)

loss_categorical_hinge <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "categorical_hinge", dtype = NULL)
  verb_call("loss_categorical_hinge", ...)

loss_circle <- function(y_true = NULL, y_pred = NULL, ref_labels = NULL, ref_embeddings = NULL, remove_diagonal = TRUE, gamma = 80L, margin = 0.4, ..., reduction = "sum_over_batch_size", name = "circle", dtype = NULL)
  verb_call("loss_circle", ...)

loss_cosine_proximity <- function(...)
  verb_call("loss_cosine_proximity", ...)

loss_cosine_similarity <- function(y_true = NULL, y_pred = NULL, axis = -1L, ..., reduction = "auto", name = "cosine_similarity", dtype = NULL)
  verb_call("loss_cosine_similarity", ...)

loss_ctc <- function(y_true = NULL, y_pred = NULL, ..., reduction = "sum_over_batch_size", name = "ctc", dtype = NULL)
  verb_call("loss_ctc", ...)

loss_dice <- function(y_true = NULL, y_pred = NULL, ..., reduction = "sum_over_batch_size", name = "dice", axis = NULL, dtype = NULL)
  verb_call("loss_dice", ...)

loss_hinge <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "hinge", dtype = NULL)
  verb_call("loss_hinge", ...)

loss_huber <- function(y_true = NULL, y_pred = NULL, delta = 1L, ..., reduction = "auto", name = "huber_loss", dtype = NULL)
  verb_call("loss_huber", ...)

loss_kl_divergence <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "kl_divergence", dtype = NULL)
  verb_call("loss_kl_divergence", ...)

loss_kullback_leibler_divergence <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "kl_divergence", dtype = NULL)
  verb_call("loss_kullback_leibler_divergence", ...)

loss_log_cosh <- function(y_true = NULL, y_pred = NULL, ..., reduction = "sum_over_batch_size", name = "log_cosh", dtype = NULL)
  verb_call("loss_log_cosh", ...)

loss_logcosh <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "log_cosh", dtype = NULL)
  verb_call("loss_logcosh", ...)

loss_mean_absolute_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "mean_absolute_error", dtype = NULL)
  verb_call("loss_mean_absolute_error", ...)

loss_mean_absolute_percentage_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "mean_absolute_percentage_error", dtype = NULL)
  verb_call("loss_mean_absolute_percentage_error", ...)

loss_mean_squared_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "mean_squared_error", dtype = NULL)
  verb_call("loss_mean_squared_error", ...)

loss_mean_squared_logarithmic_error <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "mean_squared_logarithmic_error", dtype = NULL)
  verb_call("loss_mean_squared_logarithmic_error", ...)

loss_poisson <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "poisson", dtype = NULL)
  verb_call("loss_poisson", ...)

loss_sparse_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, axis = -1L, ..., reduction = "auto", name = "sparse_categorical_crossentropy", ignore_class = NULL, dtype = NULL)
  verb_call("loss_sparse_categorical_crossentropy", ...)

loss_squared_hinge <- function(y_true = NULL, y_pred = NULL, ..., reduction = "auto", name = "squared_hinge", dtype = NULL)
  verb_call("loss_squared_hinge", ...)

loss_tversky <- function(y_true = NULL, y_pred = NULL, ..., alpha = 0.5, beta = 0.5, reduction = "sum_over_batch_size", name = "tversky", axis = NULL, dtype = NULL)
  verb_call("loss_tversky", ...)

make_csv_dataset <- function(file_pattern, batch_size, column_names = NULL, column_defaults = NULL, label_name = NULL, select_columns = NULL, field_delim = ",", use_quote_delim = TRUE, na_value = "", header = TRUE, num_epochs = NULL, shuffle = TRUE, shuffle_buffer_size = 10000L, shuffle_seed = NULL, prefetch_buffer_size = 1L, num_parallel_reads = 1L, num_parallel_parser_calls = 2L, sloppy = FALSE, num_rows_for_inference = 100L, ..., compression_type = NULL, ignore_errors = FALSE, encoding = "utf-8")
  verb_call("make_csv_dataset", ...)

make_iterator_from_string_handle <- function(string_handle, output_types, output_shapes = NULL)
  verb_call("make_iterator_from_string_handle")

make_iterator_from_structure <- function(output_types, output_shapes = NULL, shared_name = NULL)
  verb_call("make_iterator_from_structure")

make_iterator_initializable <- function(dataset, shared_name = NULL)
  verb_call("make_iterator_initializable")

make_iterator_one_shot <- function(dataset)
  verb_call("make_iterator_one_shot")

make_sampling_table <- function(size, sampling_factor = 1e-05)
  verb_call("make_sampling_table")

metric_accuracy <- function(..., name = NULL, dtype = NULL)
  verb_call("metric_accuracy", ...)

metric_auc <- function(..., num_thresholds = 200L, curve = "ROC", summation_method = "interpolation", thresholds = NULL, multi_label = FALSE, num_labels = NULL, label_weights = NULL, from_logits = FALSE, name = NULL, dtype = NULL)
  verb_call("metric_auc", ...)

metric_binary_accuracy <- function(y_true = NULL, y_pred = NULL, threshold = 0.5, ..., name = "binary_accuracy", dtype = NULL)
  verb_call("metric_binary_accuracy", ...)

metric_binary_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., name = "binary_crossentropy", dtype = NULL)
  verb_call("metric_binary_crossentropy", ...)

metric_binary_focal_crossentropy <- function(y_true = NULL, y_pred = NULL, apply_class_balancing = FALSE, alpha = 0.25, gamma = 2L, from_logits = FALSE, label_smoothing = 0L, axis = -1L)
  verb_call("metric_binary_focal_crossentropy")

metric_binary_iou <- function(..., target_class_ids = c(0L, 1L), threshold = 0.5, name = NULL, dtype = NULL)
  verb_call("metric_binary_iou", ...)

metric_categorical_accuracy <- function(y_true = NULL, y_pred = NULL, ..., name = "categorical_accuracy", dtype = NULL)
  verb_call("metric_categorical_accuracy", ...)

metric_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, label_smoothing = 0L, axis = -1L, ..., name = "categorical_crossentropy", dtype = NULL)
  verb_call("metric_categorical_crossentropy", ...)

metric_categorical_focal_crossentropy <- function(y_true = NULL, y_pred = NULL, alpha = 0.25, gamma = 2L, from_logits = FALSE, label_smoothing = 0L, axis = -1L)
  verb_call("metric_categorical_focal_crossentropy")

metric_categorical_hinge <- function(..., name = NULL, dtype = NULL, y_true = NULL, y_pred = NULL)
  verb_call("metric_categorical_hinge", ...)

metric_concordance_correlation <- function(y_true = NULL, y_pred = NULL, axis = -1L, ..., name = "concordance_correlation", dtype = NULL)
  verb_call("metric_concordance_correlation", ...)

metric_cosine_proximity <- function(y_true, y_pred)
  verb_call("metric_cosine_proximity")

metric_cosine_similarity <- function(..., axis = -1L, name = "cosine_similarity", dtype = NULL)
  verb_call("metric_cosine_similarity", ...)

metric_f1_score <- function(..., average = NULL, threshold = NULL, name = "f1_score", dtype = NULL)
  verb_call("metric_f1_score", ...)

metric_false_negatives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  verb_call("metric_false_negatives", ...)

metric_false_positives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  verb_call("metric_false_positives", ...)

metric_fbeta_score <- function(..., average = NULL, beta = 1L, threshold = NULL, name = "fbeta_score", dtype = NULL)
  verb_call("metric_fbeta_score", ...)

metric_hinge <- function(y_true = NULL, y_pred = NULL, ..., name = "hinge", dtype = NULL)
  verb_call("metric_hinge", ...)

metric_huber <- function(y_true = NULL, y_pred = NULL, delta = 1L)
  verb_call("metric_huber")

metric_iou <- function(..., num_classes, target_class_ids, name = NULL, dtype = NULL, ignore_class = NULL, sparse_y_true = TRUE, sparse_y_pred = TRUE, axis = -1L)
  verb_call("metric_iou", ...)

metric_kl_divergence <- function(y_true = NULL, y_pred = NULL, ..., name = "kl_divergence", dtype = NULL)
  verb_call("metric_kl_divergence", ...)

metric_kullback_leibler_divergence <- function(y_true = NULL, y_pred = NULL, ..., name = "kullback_leibler_divergence", dtype = NULL)
  verb_call("metric_kullback_leibler_divergence", ...)

metric_log_cosh <- function(y_true = NULL, y_pred = NULL)
  verb_call("metric_log_cosh")

metric_log_cosh_error <- function(..., name = "logcosh", dtype = NULL)
  verb_call("metric_log_cosh_error", ...)

metric_logcosh_error <- function(..., name = "logcosh", dtype = NULL)
  verb_call("metric_logcosh_error", ...)

metric_mean <- function(..., name = "mean", dtype = NULL)
  verb_call("metric_mean", ...)

metric_mean_absolute_error <- function(y_true = NULL, y_pred = NULL, ..., name = "mean_absolute_error", dtype = NULL)
  verb_call("metric_mean_absolute_error", ...)

metric_mean_absolute_percentage_error <- function(y_true = NULL, y_pred = NULL, ..., name = "mean_absolute_percentage_error", dtype = NULL)
  verb_call("metric_mean_absolute_percentage_error", ...)

metric_mean_iou <- function(..., num_classes, name = NULL, dtype = NULL, ignore_class = NULL, sparse_y_true = TRUE, sparse_y_pred = TRUE, axis = -1L)
  verb_call("metric_mean_iou", ...)

metric_mean_relative_error <- function(..., normalizer, name = NULL, dtype = NULL)
  verb_call("metric_mean_relative_error", ...)

metric_mean_squared_error <- function(y_true = NULL, y_pred = NULL, ..., name = "mean_squared_error", dtype = NULL)
  verb_call("metric_mean_squared_error", ...)

metric_mean_squared_logarithmic_error <- function(y_true = NULL, y_pred = NULL, ..., name = "mean_squared_logarithmic_error", dtype = NULL)
  verb_call("metric_mean_squared_logarithmic_error", ...)

metric_mean_tensor <- function(..., shape = NULL, name = NULL, dtype = NULL)
  verb_call("metric_mean_tensor", ...)

metric_mean_wrapper <- function(..., fn, name = NULL, dtype = NULL)
  verb_call("metric_mean_wrapper", ...)

metric_one_hot_iou <- function(..., num_classes, target_class_ids, name = NULL, dtype = NULL, ignore_class = NULL, sparse_y_pred = FALSE, axis = -1L)
  verb_call("metric_one_hot_iou", ...)

metric_one_hot_mean_iou <- function(..., num_classes, name = NULL, dtype = NULL, ignore_class = NULL, sparse_y_pred = FALSE, axis = -1L)
  verb_call("metric_one_hot_mean_iou", ...)

metric_pearson_correlation <- function(y_true = NULL, y_pred = NULL, axis = -1L, ..., name = "pearson_correlation", dtype = NULL)
  verb_call("metric_pearson_correlation", ...)

metric_poisson <- function(y_true = NULL, y_pred = NULL, ..., name = "poisson", dtype = NULL)
  verb_call("metric_poisson", ...)

metric_precision <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL, dtype = NULL)
  verb_call("metric_precision", ...)

metric_precision_at_recall <- function(..., recall, num_thresholds = 200L, class_id = NULL, name = NULL, dtype = NULL)
  verb_call("metric_precision_at_recall", ...)

metric_r2_score <- function(..., class_aggregation = "uniform_average", num_regressors = 0L, name = "r2_score", dtype = NULL)
  verb_call("metric_r2_score", ...)

metric_recall <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL, dtype = NULL)
  verb_call("metric_recall", ...)

metric_recall_at_precision <- function(..., precision, num_thresholds = 200L, class_id = NULL, name = NULL, dtype = NULL)
  verb_call("metric_recall_at_precision", ...)

metric_root_mean_squared_error <- function(..., name = NULL, dtype = NULL)
  verb_call("metric_root_mean_squared_error", ...)

metric_sensitivity_at_specificity <- function(..., specificity, num_thresholds = 200L, class_id = NULL, name = NULL, dtype = NULL)
  verb_call("metric_sensitivity_at_specificity", ...)

metric_sparse_categorical_accuracy <- function(y_true = NULL, y_pred = NULL, ..., name = "sparse_categorical_accuracy", dtype = NULL)
  verb_call("metric_sparse_categorical_accuracy", ...)

metric_sparse_categorical_crossentropy <- function(y_true = NULL, y_pred = NULL, from_logits = FALSE, axis = -1L, ..., name = "sparse_categorical_crossentropy", dtype = NULL, ignore_class = NULL)
  verb_call("metric_sparse_categorical_crossentropy", ...)

metric_sparse_top_k_categorical_accuracy <- function(y_true = NULL, y_pred = NULL, k = 5L, ..., name = "sparse_top_k_categorical_accuracy", dtype = NULL, from_sorted_ids = FALSE)
  verb_call("metric_sparse_top_k_categorical_accuracy", ...)

metric_specificity_at_sensitivity <- function(..., sensitivity, num_thresholds = 200L, class_id = NULL, name = NULL, dtype = NULL)
  verb_call("metric_specificity_at_sensitivity", ...)

metric_squared_hinge <- function(y_true = NULL, y_pred = NULL, ..., name = "squared_hinge", dtype = NULL)
  verb_call("metric_squared_hinge", ...)

metric_sum <- function(..., name = NULL, dtype = NULL)
  verb_call("metric_sum", ...)

metric_top_k_categorical_accuracy <- function(y_true = NULL, y_pred = NULL, k = 5L, ..., name = "top_k_categorical_accuracy", dtype = NULL)
  verb_call("metric_top_k_categorical_accuracy", ...)

metric_true_negatives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  verb_call("metric_true_negatives", ...)

metric_true_positives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  verb_call("metric_true_positives", ...)

mobilenet_decode_predictions <- function(preds, top = 5L)
  verb_call("mobilenet_decode_predictions")

mobilenet_load_model_hdf5 <- function(filepath)
  verb_call("mobilenet_load_model_hdf5")

mobilenet_preprocess_input <- function(x, ..., data_format = NULL)
  verb_call("mobilenet_preprocess_input", ...)

mobilenet_v2_decode_predictions <- function(preds, top = 5L)
  verb_call("mobilenet_v2_decode_predictions")

mobilenet_v2_load_model_hdf5 <- function(filepath)
  verb_call("mobilenet_v2_load_model_hdf5")

mobilenet_v2_preprocess_input <- function(x, ..., data_format = NULL)
  verb_call("mobilenet_v2_preprocess_input", ...)

mobilenet_v3_decode_predictions <- function(preds, top = 5L)
  verb_call("mobilenet_v3_decode_predictions")

mobilenet_v3_preprocess_input <- function(x, data_format = NULL)
  verb_call("mobilenet_v3_preprocess_input")

model_from_json <- function(json, custom_objects = NULL)
  verb_call("model_from_json")

model_from_saved_model <- function(saved_model_path, custom_objects = NULL, ..., safe_mode = TRUE)
  verb_call("model_from_saved_model", ...)

model_from_yaml <- function(yaml, custom_objects = NULL)
  verb_call("model_from_yaml")

model_to_json <- function(object)
  verb_call("model_to_json")

model_to_saved_model <- function(model, saved_model_path, custom_objects = NULL, as_text = FALSE, input_signature = NULL, serving_only = FALSE)
  invisible(verb_call("model_to_saved_model"))

model_to_yaml <- function(object)
  verb_call("model_to_yaml")

multi_gpu_model <- function(model, gpus = NULL, cpu_merge = TRUE, cpu_relocation = FALSE)
  verb_call("multi_gpu_model")

nasnet_decode_predictions <- function(preds, top = 5L)
  verb_call("nasnet_decode_predictions")

nasnet_preprocess_input <- function(x, ..., data_format = NULL)
  verb_call("nasnet_preprocess_input", ...)

next_batch <- function(dataset)
  verb_call("next_batch")

normalize <- function(x, axis = -1L, order = 2L)
  verb_call("normalize")

np_array <- function(data, dtype = NULL, order = "C")
  verb_call("np_array")

num_range <- function(prefix, range, suffix = "", width = NULL, vars = NULL)
  verb_call("num_range")

op_abs <- function(x)
  verb_call("op_abs")

op_adaptive_average_pool <- function(inputs, output_size, data_format = NULL)
  verb_call("op_adaptive_average_pool")

op_adaptive_max_pool <- function(inputs, output_size, data_format = NULL)
  verb_call("op_adaptive_max_pool")

op_add <- function(x1, x2)
  verb_call("op_add")

op_all <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_all")

op_allclose <- function(x1, x2, rtol = 1e-05, atol = 1e-08, equal_nan = FALSE)
  verb_call("op_allclose")

op_amax <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_amax")

op_amin <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_amin")

op_angle <- function(x)
  verb_call("op_angle")

op_any <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_any")

op_append <- function(x1, x2, axis = NULL)
  verb_call("op_append")

op_arange <- function(start, end = NULL, step = 1L, dtype = NULL, include_end = TRUE)
  verb_call("op_arange")

op_arccos <- function(x)
  verb_call("op_arccos")

op_arccosh <- function(x)
  verb_call("op_arccosh")

op_arcsin <- function(x)
  verb_call("op_arcsin")

op_arcsinh <- function(x)
  verb_call("op_arcsinh")

op_arctan <- function(x)
  verb_call("op_arctan")

op_arctan2 <- function(x1, x2)
  verb_call("op_arctan2")

op_arctanh <- function(x)
  verb_call("op_arctanh")

op_argmax <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE)
  verb_call("op_argmax")

op_argmin <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE)
  verb_call("op_argmin")

op_argpartition <- function(x, kth, axis = -1L, zero_indexed = FALSE)
  verb_call("op_argpartition")

op_argsort <- function(x, axis = -1L, zero_indexed = FALSE)
  verb_call("op_argsort")

op_array <- function(x, dtype = NULL)
  verb_call("op_array")

op_array_split <- function(x, indices_or_sections, axis = 1L)
  verb_call("op_array_split")

op_associative_scan <- function(f, elems, reverse = FALSE, axis = 1L)
  verb_call("op_associative_scan")

op_average <- function(x, axis = NULL, weights = NULL)
  verb_call("op_average")

op_average_pool <- function(inputs, pool_size, strides = NULL, padding = "valid", data_format = NULL)
  verb_call("op_average_pool")

op_bartlett <- function(x)
  verb_call("op_bartlett")

op_batch_normalization <- function(x, mean, variance, axis, offset = NULL, scale = NULL, epsilon = 0.001)
  verb_call("op_batch_normalization")

op_binary_crossentropy <- function(target, output, from_logits = FALSE)
  verb_call("op_binary_crossentropy")

op_bincount <- function(x, weights = NULL, minlength = 0L, sparse = FALSE)
  verb_call("op_bincount")

op_bitwise_and <- function(x, y)
  verb_call("op_bitwise_and")

op_bitwise_invert <- function(x)
  verb_call("op_bitwise_invert")

op_bitwise_left_shift <- function(x, y)
  verb_call("op_bitwise_left_shift")

op_bitwise_not <- function(x)
  verb_call("op_bitwise_not")

op_bitwise_or <- function(x, y)
  verb_call("op_bitwise_or")

op_bitwise_right_shift <- function(x, y)
  verb_call("op_bitwise_right_shift")

op_bitwise_xor <- function(x, y)
  verb_call("op_bitwise_xor")

op_blackman <- function(x)
  verb_call("op_blackman")

op_broadcast_to <- function(x, shape)
  verb_call("op_broadcast_to")

op_cast <- function(x, dtype)
  verb_call("op_cast")

op_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  verb_call("op_categorical_crossentropy")

op_cbrt <- function(x)
  verb_call("op_cbrt")

op_cdist <- function(x, y)
  verb_call("op_cdist")

op_ceil <- function(x)
  verb_call("op_ceil")

op_celu <- function(x, alpha = 1L)
  verb_call("op_celu")

op_cholesky <- function(x, ..., upper = FALSE)
  verb_call("op_cholesky", ...)

op_cholesky_inverse <- function(x, upper = FALSE)
  verb_call("op_cholesky_inverse")

op_clip <- function(x, x_min, x_max)
  verb_call("op_clip")

op_concatenate <- function(xs, axis = 1L)
  verb_call("op_concatenate")

op_cond <- function(pred, true_fn, false_fn)
  verb_call("op_cond")

op_conj <- function(x)
  verb_call("op_conj")

op_conv <- function(inputs, kernel, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L)
  verb_call("op_conv")

op_conv_transpose <- function(inputs, kernel, strides = 1L, padding = "valid", output_padding = NULL, data_format = NULL, dilation_rate = 1L)
  verb_call("op_conv_transpose")

op_convert_to_array <- function(x)
  verb_call("op_convert_to_array")

op_convert_to_numpy <- function(x)
  verb_call("op_convert_to_numpy")

op_convert_to_tensor <- function(x, dtype = NULL, sparse = NULL, ragged = NULL)
  verb_call("op_convert_to_tensor")

op_copy <- function(x)
  verb_call("op_copy")

op_corrcoef <- function(x)
  verb_call("op_corrcoef")

op_correlate <- function(x1, x2, mode = "valid")
  verb_call("op_correlate")

op_cos <- function(x)
  verb_call("op_cos")

op_cosh <- function(x)
  verb_call("op_cosh")

op_count_nonzero <- function(x, axis = NULL)
  verb_call("op_count_nonzero")

op_cross <- function(x1, x2, axisa = -1L, axisb = -1L, axisc = -1L, axis = NULL)
  verb_call("op_cross")

op_ctc_decode <- function(inputs, sequence_lengths, strategy = "greedy", beam_width = 100L, top_paths = 1L, merge_repeated = TRUE, mask_index = 1L)
  verb_call("op_ctc_decode")

op_ctc_loss <- function(target, output, target_length, output_length, mask_index = 1L)
  verb_call("op_ctc_loss")

op_cumprod <- function(x, axis = NULL, dtype = NULL)
  verb_call("op_cumprod")

op_cumsum <- function(x, axis = NULL, dtype = NULL)
  verb_call("op_cumsum")

op_custom_gradient <- function(f)
  verb_call("op_custom_gradient")

op_deg2rad <- function(x)
  verb_call("op_deg2rad")

op_depth_to_space <- function(x, block_size, data_format = "channels_last")
  verb_call("op_depth_to_space")

op_depthwise_conv <- function(inputs, kernel, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L)
  verb_call("op_depthwise_conv")

op_det <- function(x)
  verb_call("op_det")

op_diag <- function(x, k = 0L)
  verb_call("op_diag")

op_diagflat <- function(x, k = 0L)
  verb_call("op_diagflat")

op_diagonal <- function(x, offset = 0L, axis1 = 1L, axis2 = 2L)
  verb_call("op_diagonal")

op_diff <- function(a, n = 1L, axis = -1L)
  verb_call("op_diff")

op_digitize <- function(x, bins, zero_indexed = FALSE)
  verb_call("op_digitize")

op_divide <- function(x1, x2)
  verb_call("op_divide")

op_divide_no_nan <- function(x1, x2)
  verb_call("op_divide_no_nan")

op_dot <- function(x1, x2)
  verb_call("op_dot")

op_dot_product_attention <- function(query, key, value, bias = NULL, mask = NULL, scale = NULL, is_causal = FALSE, flash_attention = NULL, attn_logits_soft_cap = NULL)
  verb_call("op_dot_product_attention")

op_dsplit <- function(x, indices_or_sections)
  verb_call("op_dsplit")

op_dstack <- function(xs)
  verb_call("op_dstack")

op_dtype <- function(x)
  verb_call("op_dtype")

op_eig <- function(x)
  verb_call("op_eig")

op_eigh <- function(x)
  verb_call("op_eigh")

op_einsum <- function(subscripts, ...)
  verb_call("op_einsum", ...)

op_elu <- function(x, alpha = 1L)
  verb_call("op_elu")

op_empty <- function(shape, dtype = NULL)
  verb_call("op_empty")

op_empty_like <- function(x, dtype = NULL)
  verb_call("op_empty_like")

op_equal <- function(x1, x2)
  verb_call("op_equal")

op_erf <- function(x)
  verb_call("op_erf")

op_erfc <- function(x)
  verb_call("op_erfc")

op_erfinv <- function(x)
  verb_call("op_erfinv")

op_exp <- function(x)
  verb_call("op_exp")

op_exp2 <- function(x)
  verb_call("op_exp2")

op_expand_dims <- function(x, axis)
  verb_call("op_expand_dims")

op_expm1 <- function(x)
  verb_call("op_expm1")

op_extract_sequences <- function(x, sequence_length, sequence_stride)
  verb_call("op_extract_sequences")

op_eye <- function(N, M = NULL, k = 0L, dtype = NULL)
  verb_call("op_eye")

op_fabs <- function(x)
  verb_call("op_fabs")

op_fft <- function(x)
  verb_call("op_fft")

op_fft2 <- function(x)
  verb_call("op_fft2")

op_flip <- function(x, axis = NULL)
  verb_call("op_flip")

op_fliplr <- function(x)
  verb_call("op_fliplr")

op_flipud <- function(x)
  verb_call("op_flipud")

op_floor <- function(x)
  verb_call("op_floor")

op_floor_divide <- function(x1, x2)
  verb_call("op_floor_divide")

op_fmax <- function(x1, x2)
  verb_call("op_fmax")

op_fmin <- function(x1, x2)
  verb_call("op_fmin")

op_fmod <- function(x1, x2)
  verb_call("op_fmod")

op_fold <- function(x, output_size, kernel_size, dilation = 1L, padding = 0L, stride = 1L)
  verb_call("op_fold")

op_fori_loop <- function(lower, upper, body_fun, init_val)
  verb_call("op_fori_loop")

op_full <- function(shape, fill_value, dtype = NULL)
  verb_call("op_full")

op_full_like <- function(x, fill_value, dtype = NULL)
  verb_call("op_full_like")

op_gcd <- function(x1, x2)
  verb_call("op_gcd")

op_gelu <- function(x, approximate = TRUE)
  verb_call("op_gelu")

op_geomspace <- function(start, stop, num = 50L, endpoint = TRUE, dtype = NULL, axis = 1L)
  verb_call("op_geomspace")

op_get_item <- function(x, key)
  verb_call("op_get_item")

op_glu <- function(x, axis = -1L)
  verb_call("op_glu")

op_greater <- function(x1, x2)
  verb_call("op_greater")

op_greater_equal <- function(x1, x2)
  verb_call("op_greater_equal")

op_hamming <- function(x)
  verb_call("op_hamming")

op_hanning <- function(x)
  verb_call("op_hanning")

op_hard_shrink <- function(x, threshold = 0.5)
  verb_call("op_hard_shrink")

op_hard_sigmoid <- function(x)
  verb_call("op_hard_sigmoid")

op_hard_silu <- function(x)
  verb_call("op_hard_silu")

op_hard_swish <- function(x)
  verb_call("op_hard_swish")

op_hard_tanh <- function(x)
  verb_call("op_hard_tanh")

op_heaviside <- function(x1, x2)
  verb_call("op_heaviside")

op_histogram <- function(x, bins = 10L, range = NULL)
  verb_call("op_histogram")

op_hsplit <- function(x, indices_or_sections)
  verb_call("op_hsplit")

op_hstack <- function(xs, ...)
  verb_call("op_hstack", ...)

op_hypot <- function(x1, x2)
  verb_call("op_hypot")

op_i0 <- function(x)
  verb_call("op_i0")

op_identity <- function(n, dtype = NULL)
  verb_call("op_identity")

op_ifft2 <- function(x)
  verb_call("op_ifft2")

op_imag <- function(x)
  verb_call("op_imag")

op_image_affine_transform <- function(images, transform, interpolation = "bilinear", fill_mode = "constant", fill_value = 0L, data_format = NULL)
  verb_call("op_image_affine_transform")

op_image_crop <- function(images, top_cropping = NULL, left_cropping = NULL, bottom_cropping = NULL, right_cropping = NULL, target_height = NULL, target_width = NULL, data_format = NULL)
  verb_call("op_image_crop")

op_image_elastic_transform <- function(images, alpha = 20L, sigma = 5L, interpolation = "bilinear", fill_mode = "reflect", fill_value = 0L, seed = NULL, data_format = NULL)
  verb_call("op_image_elastic_transform")

op_image_extract_patches <- function(images, size, strides = NULL, dilation_rate = 1L, padding = "valid", data_format = "channels_last")
  verb_call("op_image_extract_patches")

op_image_extract_patches_3d <- function(volumes, size, strides = NULL, dilation_rate = 1L, padding = "valid", data_format = NULL)
  verb_call("op_image_extract_patches_3d")

op_image_gaussian_blur <- function(images, kernel_size = c(3L, 3L), sigma = c(1L, 1L), data_format = NULL)
  verb_call("op_image_gaussian_blur")

op_image_hsv_to_rgb <- function(images, data_format = NULL)
  verb_call("op_image_hsv_to_rgb")

op_image_map_coordinates <- function(inputs, coordinates, order, fill_mode = "constant", fill_value = 0L)
  verb_call("op_image_map_coordinates")

op_image_pad <- function(images, top_padding = NULL, left_padding = NULL, bottom_padding = NULL, right_padding = NULL, target_height = NULL, target_width = NULL, data_format = NULL)
  verb_call("op_image_pad")

op_image_perspective_transform <- function(images, start_points, end_points, interpolation = "bilinear", fill_value = 0L, data_format = NULL)
  verb_call("op_image_perspective_transform")

op_image_resize <- function(images, size, interpolation = "bilinear", antialias = FALSE, crop_to_aspect_ratio = FALSE, pad_to_aspect_ratio = FALSE, fill_mode = "constant", fill_value = 0L, data_format = NULL)
  verb_call("op_image_resize")

op_image_rgb_to_grayscale <- function(images, data_format = NULL)
  verb_call("op_image_rgb_to_grayscale")

op_image_rgb_to_hsv <- function(images, data_format = NULL)
  verb_call("op_image_rgb_to_hsv")

op_image_scale_and_translate <- function(images, output_shape, scale, translation, spatial_dims, method, antialias = TRUE)
  verb_call("op_image_scale_and_translate")

op_image_sobel_edges <- function(images, data_format = NULL)
  verb_call("op_image_sobel_edges")

op_image_ssim <- function(image1, image2, max_val = 1, filter_size = 11L, filter_sigma = 1.5, k1 = 0.01, k2 = 0.03, data_format = NULL)
  verb_call("op_image_ssim")

op_in_top_k <- function(targets, predictions, k)
  verb_call("op_in_top_k")

op_inner <- function(x1, x2)
  verb_call("op_inner")

op_inv <- function(x)
  verb_call("op_inv")

op_irfft <- function(x, fft_length = NULL)
  verb_call("op_irfft")

op_is_tensor <- function(x)
  verb_call("op_is_tensor")

op_isclose <- function(x1, x2, rtol = 1e-05, atol = 1e-08, equal_nan = FALSE)
  verb_call("op_isclose")

op_isfinite <- function(x)
  verb_call("op_isfinite")

op_isin <- function(x1, x2, assume_unique = FALSE, invert = FALSE)
  verb_call("op_isin")

op_isinf <- function(x)
  verb_call("op_isinf")

op_isnan <- function(x)
  verb_call("op_isnan")

op_isneginf <- function(x)
  verb_call("op_isneginf")

op_isposinf <- function(x)
  verb_call("op_isposinf")

op_isreal <- function(x)
  verb_call("op_isreal")

op_istft <- function(x, sequence_length, sequence_stride, fft_length, length = NULL, window = "hann", center = TRUE)
  verb_call("op_istft")

op_jvp <- function(fun, primals, tangents, has_aux = FALSE)
  verb_call("op_jvp")

op_kaiser <- function(x, beta)
  verb_call("op_kaiser")

op_kron <- function(x1, x2)
  verb_call("op_kron")

op_layer_normalization <- function(x, gamma = NULL, beta = NULL, axis = -1L, epsilon = NULL, ...)
  verb_call("op_layer_normalization", ...)

op_lcm <- function(x1, x2)
  verb_call("op_lcm")

op_ldexp <- function(x1, x2)
  verb_call("op_ldexp")

op_leaky_relu <- function(x, negative_slope = 0.2)
  verb_call("op_leaky_relu")

op_left_shift <- function(x, y)
  verb_call("op_left_shift")

op_less <- function(x1, x2)
  verb_call("op_less")

op_less_equal <- function(x1, x2)
  verb_call("op_less_equal")

op_linspace <- function(start, stop, num = 50L, endpoint = TRUE, retstep = FALSE, dtype = NULL, axis = 1L)
  verb_call("op_linspace")

op_log <- function(x)
  verb_call("op_log")

op_log10 <- function(x)
  verb_call("op_log10")

op_log1p <- function(x)
  verb_call("op_log1p")

op_log2 <- function(x)
  verb_call("op_log2")

op_log_sigmoid <- function(x)
  verb_call("op_log_sigmoid")

op_log_softmax <- function(x, axis = -1L)
  verb_call("op_log_softmax")

op_logaddexp <- function(x1, x2)
  verb_call("op_logaddexp")

op_logaddexp2 <- function(x1, x2)
  verb_call("op_logaddexp2")

op_logdet <- function(x)
  verb_call("op_logdet")

op_logical_and <- function(x1, x2)
  verb_call("op_logical_and")

op_logical_not <- function(x)
  verb_call("op_logical_not")

op_logical_or <- function(x1, x2)
  verb_call("op_logical_or")

op_logical_xor <- function(x1, x2)
  verb_call("op_logical_xor")

op_logspace <- function(start, stop, num = 50L, endpoint = TRUE, base = 10L, dtype = NULL, axis = 1L)
  verb_call("op_logspace")

op_logsumexp <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_logsumexp")

op_lstsq <- function(a, b, rcond = NULL)
  verb_call("op_lstsq")

op_lu_factor <- function(x)
  verb_call("op_lu_factor")

op_map <- function(xs, f)
  verb_call("op_map")

op_matmul <- function(x1, x2)
  verb_call("op_matmul")

op_matrix_rank <- function(x, tol = NULL)
  verb_call("op_matrix_rank")

op_max <- function(x, axis = NULL, keepdims = FALSE, initial = NULL)
  verb_call("op_max")

op_max_pool <- function(inputs, pool_size, strides = NULL, padding = "valid", data_format = NULL)
  verb_call("op_max_pool")

op_maximum <- function(x1, x2)
  verb_call("op_maximum")

op_mean <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_mean")

op_median <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_median")

op_meshgrid <- function(..., indexing = "xy")
  verb_call("op_meshgrid", ...)

op_min <- function(x, axis = NULL, keepdims = FALSE, initial = NULL)
  verb_call("op_min")

op_minimum <- function(x1, x2)
  verb_call("op_minimum")

op_mod <- function(x1, x2)
  verb_call("op_mod")

op_moments <- function(x, axes, keepdims = FALSE, synchronized = FALSE)
  verb_call("op_moments")

op_moveaxis <- function(x, source, destination)
  verb_call("op_moveaxis")

op_multi_hot <- function(inputs, num_classes, axis = -1L, dtype = NULL, sparse = FALSE, ...)
  verb_call("op_multi_hot", ...)

op_multiply <- function(x1, x2)
  verb_call("op_multiply")

op_nan_to_num <- function(x, nan = 0L, posinf = NULL, neginf = NULL)
  verb_call("op_nan_to_num")

op_nanargmax <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nanargmax")

op_nanargmin <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nanargmin")

op_nancumprod <- function(x, axis = NULL, dtype = NULL)
  verb_call("op_nancumprod")

op_nancumsum <- function(x, axis = NULL, dtype = NULL)
  verb_call("op_nancumsum")

op_nanmax <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nanmax")

op_nanmean <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nanmean")

op_nanmedian <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nanmedian")

op_nanmin <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nanmin")

op_nanpercentile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE)
  verb_call("op_nanpercentile")

op_nanprod <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nanprod")

op_nanquantile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE)
  verb_call("op_nanquantile")

op_nanstd <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nanstd")

op_nansum <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nansum")

op_nanvar <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_nanvar")

op_ndim <- function(x)
  verb_call("op_ndim")

op_negative <- function(x)
  verb_call("op_negative")

op_nextafter <- function(x1, x2)
  verb_call("op_nextafter")

op_nonzero <- function(x)
  verb_call("op_nonzero")

op_norm <- function(x, ord = NULL, axis = NULL, keepdims = FALSE)
  verb_call("op_norm")

op_normalize <- function(x, axis = -1L, order = 2L, epsilon = NULL)
  verb_call("op_normalize")

op_not_equal <- function(x1, x2)
  verb_call("op_not_equal")

op_one_hot <- function(x, num_classes, axis = -1L, dtype = NULL, sparse = FALSE, zero_indexed = FALSE)
  verb_call("op_one_hot")

op_ones <- function(shape, dtype = NULL)
  verb_call("op_ones")

op_ones_like <- function(x, dtype = NULL)
  verb_call("op_ones_like")

op_outer <- function(x1, x2)
  verb_call("op_outer")

op_pad <- function(x, pad_width, mode = "constant", constant_values = NULL)
  verb_call("op_pad")

op_percentile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE)
  verb_call("op_percentile")

op_pinv <- function(x, rcond = NULL)
  verb_call("op_pinv")

op_pmax <- function(x1, x2)
  verb_call("op_pmax")

op_pmin <- function(x1, x2)
  verb_call("op_pmin")

op_polar <- function(abs_, angle)
  verb_call("op_polar")

op_power <- function(x1, x2)
  verb_call("op_power")

op_prod <- function(x, axis = NULL, keepdims = FALSE, dtype = NULL)
  verb_call("op_prod")

op_psnr <- function(x1, x2, max_val)
  verb_call("op_psnr")

op_ptp <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_ptp")

op_qr <- function(x, mode = "reduced")
  verb_call("op_qr")

op_quantile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE)
  verb_call("op_quantile")

op_rad2deg <- function(x)
  verb_call("op_rad2deg")

op_ravel <- function(x)
  verb_call("op_ravel")

op_real <- function(x)
  verb_call("op_real")

op_rearrange <- function(tensor, pattern, ...)
  verb_call("op_rearrange", ...)

op_reciprocal <- function(x)
  verb_call("op_reciprocal")

op_relu <- function(x)
  verb_call("op_relu")

op_relu6 <- function(x)
  verb_call("op_relu6")

op_repeat <- function(x, repeats, axis = NULL)
  verb_call("op_repeat")

op_reshape <- function(x, newshape)
  verb_call("op_reshape")

op_rfft <- function(x, fft_length = NULL)
  verb_call("op_rfft")

op_right_shift <- function(x, y)
  verb_call("op_right_shift")

op_rms_normalization <- function(x, scale = NULL, axis = -1L, epsilon = NULL)
  verb_call("op_rms_normalization")

op_roll <- function(x, shift, axis = NULL)
  verb_call("op_roll")

op_rot90 <- function(array, k = 1L, axes = c(1L, 2L))
  verb_call("op_rot90")

op_round <- function(x, decimals = 0L)
  verb_call("op_round")

op_rsqrt <- function(x)
  verb_call("op_rsqrt")

op_saturate_cast <- function(x, dtype)
  verb_call("op_saturate_cast")

op_scan <- function(f, init, xs = NULL, length = NULL, reverse = FALSE, unroll = 1L)
  verb_call("op_scan")

op_scatter <- function(indices, values, shape)
  verb_call("op_scatter")

op_scatter_update <- function(inputs, indices, updates, ..., reduction = NULL)
  verb_call("op_scatter_update", ...)

op_searchsorted <- function(sorted_sequence, values, side = "left", zero_indexed = FALSE)
  verb_call("op_searchsorted")

op_segment_max <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  verb_call("op_segment_max")

op_segment_min <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  verb_call("op_segment_min")

op_segment_prod <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  verb_call("op_segment_prod")

op_segment_sum <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  verb_call("op_segment_sum")

op_select <- function(condlist, choicelist, default = 0L)
  verb_call("op_select")

op_selu <- function(x)
  verb_call("op_selu")

op_separable_conv <- function(inputs, depthwise_kernel, pointwise_kernel, strides = 1L, padding = "valid", data_format = NULL, dilation_rate = 1L)
  verb_call("op_separable_conv")

op_shape <- function(x)
  verb_call("op_shape")

op_sigmoid <- function(x)
  verb_call("op_sigmoid")

op_sign <- function(x)
  verb_call("op_sign")

op_signbit <- function(x)
  verb_call("op_signbit")

op_silu <- function(x)
  verb_call("op_silu")

op_sin <- function(x)
  verb_call("op_sin")

op_sinc <- function(x)
  verb_call("op_sinc")

op_sinh <- function(x)
  verb_call("op_sinh")

op_size <- function(x)
  verb_call("op_size")

op_slice <- function(inputs, start_indices, shape)
  verb_call("op_slice")

op_slice_update <- function(inputs, start_indices, updates)
  verb_call("op_slice_update")

op_slogdet <- function(x)
  verb_call("op_slogdet")

op_soft_shrink <- function(x, threshold = 0.5)
  verb_call("op_soft_shrink")

op_softmax <- function(x, axis = -1L)
  verb_call("op_softmax")

op_softplus <- function(x)
  verb_call("op_softplus")

op_softsign <- function(x)
  verb_call("op_softsign")

op_solve <- function(a, b)
  verb_call("op_solve")

op_solve_triangular <- function(a, b, lower = FALSE)
  verb_call("op_solve_triangular")

op_sort <- function(x, axis = -1L)
  verb_call("op_sort")

op_space_to_depth <- function(x, block_size, data_format = "channels_last")
  verb_call("op_space_to_depth")

op_sparse_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  verb_call("op_sparse_categorical_crossentropy")

op_sparse_plus <- function(x)
  verb_call("op_sparse_plus")

op_sparse_sigmoid <- function(x)
  verb_call("op_sparse_sigmoid")

op_sparsemax <- function(x, axis = -1L)
  verb_call("op_sparsemax")

op_split <- function(x, indices_or_sections, axis = 1L)
  verb_call("op_split")

op_sqrt <- function(x)
  verb_call("op_sqrt")

op_square <- function(x)
  verb_call("op_square")

op_squareplus <- function(x, b = 4L)
  verb_call("op_squareplus")

op_squeeze <- function(x, axis = NULL)
  verb_call("op_squeeze")

op_stack <- function(x, axis = 1L)
  verb_call("op_stack")

op_std <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_std")

op_stft <- function(x, sequence_length, sequence_stride, fft_length, window = "hann", center = TRUE)
  verb_call("op_stft")

op_stop_gradient <- function(variable)
  verb_call("op_stop_gradient")

op_subtract <- function(x1, x2)
  verb_call("op_subtract")

op_sum <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_sum")

op_svd <- function(x, full_matrices = TRUE, compute_uv = TRUE)
  verb_call("op_svd")

op_swapaxes <- function(x, axis1, axis2)
  verb_call("op_swapaxes")

op_switch <- function(index, branches, ...)
  verb_call("op_switch", ...)

op_take <- function(x, indices, axis = NULL, zero_indexed = FALSE)
  verb_call("op_take")

op_take_along_axis <- function(x, indices, axis = NULL, zero_indexed = FALSE)
  verb_call("op_take_along_axis")

op_tan <- function(x)
  verb_call("op_tan")

op_tanh <- function(x)
  verb_call("op_tanh")

op_tanh_shrink <- function(x)
  verb_call("op_tanh_shrink")

op_tensordot <- function(x1, x2, axes = 3L)
  verb_call("op_tensordot")

op_threshold <- function(x, threshold, default_value)
  verb_call("op_threshold")

op_tile <- function(x, repeats)
  verb_call("op_tile")

op_top_k <- function(x, k, sorted = TRUE, zero_indexed = FALSE)
  verb_call("op_top_k")

op_trace <- function(x, offset = 0L, axis1 = 1L, axis2 = 2L)
  verb_call("op_trace")

op_transpose <- function(x, axes = NULL)
  verb_call("op_transpose")

op_trapezoid <- function(y, x = NULL, dx = 1, axis = -1L)
  verb_call("op_trapezoid")

op_tri <- function(N, M = NULL, k = 0L, dtype = NULL)
  verb_call("op_tri")

op_tril <- function(x, k = 0L)
  verb_call("op_tril")

op_triu <- function(x, k = 0L)
  verb_call("op_triu")

op_true_divide <- function(x1, x2)
  verb_call("op_true_divide")

op_trunc <- function(x)
  verb_call("op_trunc")

op_unfold <- function(x, kernel_size, dilation = 1L, padding = 0L, stride = 1L)
  verb_call("op_unfold")

op_unique <- function(x, sorted = TRUE, return_index = FALSE, return_inverse = FALSE, return_counts = FALSE, axis = NULL, size = NULL, fill_value = NULL)
  verb_call("op_unique")

op_unravel_index <- function(indices, shape)
  verb_call("op_unravel_index")

op_unstack <- function(x, num = NULL, axis = 1L)
  verb_call("op_unstack")

op_vander <- function(x, N = NULL, increasing = FALSE)
  verb_call("op_vander")

op_var <- function(x, axis = NULL, keepdims = FALSE)
  verb_call("op_var")

op_vdot <- function(x1, x2)
  verb_call("op_vdot")

op_vectorize <- function(func, ..., excluded = NULL, signature = NULL)
  verb_call("op_vectorize", ...)

op_vectorized_map <- function(elements, f)
  verb_call("op_vectorized_map")

op_view <- function(x, dtype = NULL)
  verb_call("op_view")

op_view_as_complex <- function(x)
  verb_call("op_view_as_complex")

op_view_as_real <- function(x)
  verb_call("op_view_as_real")

op_vsplit <- function(x, indices_or_sections)
  verb_call("op_vsplit")

op_vstack <- function(xs, ...)
  verb_call("op_vstack", ...)

op_where <- function(condition, x1 = NULL, x2 = NULL)
  verb_call("op_where")

op_while_loop <- function(cond, body, loop_vars, maximum_iterations = NULL)
  verb_call("op_while_loop")

op_zeros <- function(shape, dtype = NULL)
  verb_call("op_zeros")

op_zeros_like <- function(x, dtype = NULL)
  verb_call("op_zeros_like")

optimizer_adadelta <- function(learning_rate = 0.001, rho = 0.95, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Adadelta", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_adadelta", ...)

optimizer_adafactor <- function(learning_rate = 0.001, beta_2_decay = -0.8, epsilon_1 = 1e-30, epsilon_2 = 0.001, clip_threshold = 1L, relative_step = TRUE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "adafactor", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_adafactor", ...)

optimizer_adagrad <- function(learning_rate = 0.001, initial_accumulator_value = 0.1, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Adagrad", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_adagrad", ...)

optimizer_adam <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, amsgrad = FALSE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Adam", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_adam", ...)

optimizer_adam_w <- function(learning_rate = 0.001, weight_decay = 0.004, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, amsgrad = FALSE, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "adamw", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_adam_w", ...)

optimizer_adamax <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Adamax", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_adamax", ...)

optimizer_adamw <- function(learning_rate = 0.001, weight_decay = 0.004, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, amsgrad = FALSE, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL, ...)
  verb_call("optimizer_adamw", ...)

optimizer_ftrl <- function(learning_rate = 0.001, learning_rate_power = -0.5, initial_accumulator_value = 0.1, l1_regularization_strength = 0L, l2_regularization_strength = 0L, l2_shrinkage_regularization_strength = 0L, beta = 0L, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Ftrl", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_ftrl", ...)

optimizer_lamb <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = "lamb", ...)
  verb_call("optimizer_lamb", ...)

optimizer_lion <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.99, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "lion", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_lion", ...)

optimizer_loss_scale <- function(inner_optimizer, initial_scale = 32768L, dynamic_growth_steps = 2000L, ..., name = NULL, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = NULL, ema_momentum = NULL, ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_loss_scale", ...)

optimizer_map <- function(default_optimizer, optimizer_map = NULL)
  verb_call("optimizer_map")

optimizer_multi <- function(optimizer_map, loss_scale_factor = NULL, name = NULL)
  verb_call("optimizer_multi")

optimizer_muon <- function(learning_rate = 0.001, adam_beta_1 = 0.9, adam_beta_2 = 0.999, epsilon = 1e-07, weight_decay = 0.1, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = "muon", exclude_layers = NULL, exclude_embeddings = TRUE, muon_a = 3.4445, muon_b = -4.775, muon_c = 2.0315, adam_lr_ratio = 0.1, momentum = 0.95, ns_steps = 6L, nesterov = TRUE, ..., adam_weight_decay = 0.004, rms_rate = 0.2)
  verb_call("optimizer_muon", ...)

optimizer_nadam <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "Nadam", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_nadam", ...)

optimizer_rmsprop <- function(learning_rate = 0.001, rho = 0.9, momentum = 0L, epsilon = 1e-07, centered = FALSE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = 100L, jit_compile = TRUE, name = "RMSprop", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_rmsprop", ...)

optimizer_schedule_free_adamw <- function(learning_rate = 0.0025, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-08, warmup_steps = 0L, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL, name = NULL, ...)
  verb_call("optimizer_schedule_free_adamw", ...)

optimizer_sgd <- function(learning_rate = 0.01, momentum = 0L, nesterov = FALSE, amsgrad = FALSE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, jit_compile = TRUE, name = "SGD", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  verb_call("optimizer_sgd", ...)

output_shapes <- function(object)
  verb_call("output_shapes")

output_types <- function(object)
  verb_call("output_types")

pad_sequences <- function(sequences, maxlen = NULL, dtype = "int32", padding = "pre", truncating = "pre", value = 0L)
  verb_call("pad_sequences")

parquet_dataset <- function(filenames, batch_size = 32L, columns = NULL, label_name = NULL, num_shards = NULL, shard_index = NULL)
  verb_call("parquet_dataset")

plot_bounding_box_gallery <- function(images, bounding_box_format, y_true = NULL, y_pred = NULL, value_range = c(0L, 255L), true_color = c(0L, 188L, 212L), pred_color = c(255L, 235L, 59L), line_thickness = 2L, font_scale = 1, text_thickness = NULL, class_mapping = NULL, ground_truth_mapping = NULL, prediction_mapping = NULL, legend = FALSE, legend_handles = NULL, rows = NULL, cols = NULL, data_format = NULL, ...)
  verb_call("plot_bounding_box_gallery", ...)

plot_image_gallery <- function(images, y_true = NULL, y_pred = NULL, label_map = NULL, rows = NULL, cols = NULL, value_range = c(0L, 255L), scale = 2L, path = NULL, show = NULL, transparent = TRUE, dpi = 60L, legend_handles = NULL, data_format = NULL)
  verb_call("plot_image_gallery")

plot_segmentation_mask_gallery <- function(images, num_classes, value_range = c(0L, 255L), y_true = NULL, y_pred = NULL, color_mapping = NULL, blend = TRUE, alpha = 0.8, ignore_index = -1L, data_format = NULL, ...)
  verb_call("plot_segmentation_mask_gallery", ...)

pop_layer <- function(object, rebuild = TRUE)
  invisible(verb_call("pop_layer"))

predict.keras.models.Model <- function(object, x, batch_size = NULL, verbose = "auto", steps = NULL, callbacks = NULL, ...)
  verb_call("predict", ...)

predict_classes <- function(object, x, batch_size = NULL, verbose = 0L, steps = NULL)
  verb_call("predict_classes")

predict_generator <- function(object, generator, steps, max_queue_size = 10L, workers = 1L, verbose = 0L, callbacks = NULL)
  verb_call("predict_generator")

predict_on_batch <- function(object, x)
  verb_call("predict_on_batch")

predict_proba <- function(object, x, batch_size = NULL, verbose = 0L, steps = NULL)
  verb_call("predict_proba")

py_help <- function(object)
  invisible(verb_call("py_help"))

py_require <- function(packages = NULL, python_version = NULL, ..., exclude_newer = NULL, action = "add")
  invisible(verb_call("py_require", ...))

py_require_legacy_keras <- function(extra_packages = TRUE)
  invisible(verb_call("py_require_legacy_keras"))

py_require_tensorflow <- function(use_gpu = NULL)
  invisible(verb_call("py_require_tensorflow"))

quantization_config <- function(weight_quantizer = NULL, activation_quantizer = NULL)
  verb_call("quantization_config")

quantization_config_awq <- function(dataset, tokenizer, weight_bits = 4L, num_samples = 128L, sequence_length = 512L, group_size = 128L, num_grid_points = 20L, quantization_layer_structure = NULL)
  verb_call("quantization_config_awq")

quantization_config_float8 <- function()
  verb_call("quantization_config_float8")

quantization_config_gptq <- function(dataset, tokenizer, weight_bits = 4L, num_samples = 128L, per_channel = TRUE, sequence_length = 512L, hessian_damping = 0.01, group_size = 128L, symmetric = FALSE, activation_order = FALSE, quantization_layer_structure = NULL)
  verb_call("quantization_config_gptq")

quantization_config_int4 <- function(weight_quantizer = NULL, activation_quantizer = "default", block_size = 128L)
  verb_call("quantization_config_int4")

quantization_config_int8 <- function(weight_quantizer = NULL, activation_quantizer = "default")
  verb_call("quantization_config_int8")

quantize_weights <- function(object, mode, ...)
  invisible(verb_call("quantize_weights", ...))

quantizer_abs_max <- function(axis = NULL, value_range = c(-127L, 127L), epsilon = 1e-07, output_dtype = "int8")
  verb_call("quantizer_abs_max")

quantizer_abs_max_quantize <- function(inputs, axis, value_range = c(-127L, 127L), dtype = "int8", epsilon = 1e-07, to_numpy = FALSE)
  verb_call("quantizer_abs_max_quantize")

quantizer_abs_max_quantize_grouped_with_zero_point <- function(inputs, block_size, value_range = c(-8L, 7L), dtype = "int8", epsilon = 1e-07, to_numpy = FALSE)
  verb_call("quantizer_abs_max_quantize_grouped_with_zero_point")

quantizer_compute_float8_amax_history <- function(x, amax_history)
  verb_call("quantizer_compute_float8_amax_history")

quantizer_compute_float8_scale <- function(amax, scale, dtype_max, margin = 0L)
  verb_call("quantizer_compute_float8_scale")

quantizer_fake_quant_with_min_max_vars <- function(inputs, min_vals, max_vals, num_bits = 8L, narrow_range = FALSE, axis = NULL)
  verb_call("quantizer_fake_quant_with_min_max_vars")

quantizer_pack_int4 <- function(arr, axis = 1L, dtype = "int8")
  verb_call("quantizer_pack_int4")

quantizer_quantize_and_dequantize <- function(inputs, scale, quantized_dtype, compute_dtype)
  verb_call("quantizer_quantize_and_dequantize")

quantizer_unpack_int4 <- function(packed, orig_len, axis = 1L, dtype = "int8")
  verb_call("quantizer_unpack_int4")

random_beta <- function(shape, alpha, beta, dtype = NULL, seed = NULL)
  verb_call("random_beta")

random_binomial <- function(shape, counts, probabilities, dtype = NULL, seed = NULL)
  verb_call("random_binomial")

random_categorical <- function(logits, num_samples, dtype = "int32", seed = NULL, zero_indexed = FALSE)
  verb_call("random_categorical")

random_dropout <- function(inputs, rate, noise_shape = NULL, seed = NULL)
  verb_call("random_dropout")

random_gamma <- function(shape, alpha, dtype = NULL, seed = NULL)
  verb_call("random_gamma")

random_integer <- function(shape, minval, maxval, dtype = "int32", seed = NULL)
  verb_call("random_integer")

random_integer_dataset <- function(seed = NULL, ..., rerandomize_each_iteration = NULL, name = NULL)
  verb_call("random_integer_dataset", ...)

random_normal <- function(shape, mean = 0L, stddev = 1L, dtype = NULL, seed = NULL)
  verb_call("random_normal")

random_seed_generator <- function(seed = NULL, name = NULL, ...)
  verb_call("random_seed_generator", ...)

random_shuffle <- function(x, axis = 1L, seed = NULL)
  verb_call("random_shuffle")

random_truncated_normal <- function(shape, mean = 0L, stddev = 1L, dtype = NULL, seed = NULL)
  verb_call("random_truncated_normal")

random_uniform <- function(shape, minval = 0L, maxval = 1L, dtype = NULL, seed = NULL)
  verb_call("random_uniform")

read_files <- function(files, reader, ..., parallel_files = 1L, parallel_interleave = 1L, num_shards = NULL, shard_index = NULL)
  verb_call("read_files", ...)

regularizer_l1 <- function(l = 0.01, l1 = 0.01)
  verb_call("regularizer_l1")

regularizer_l1_l2 <- function(l1 = 0.01, l2 = 0.01)
  verb_call("regularizer_l1_l2")

regularizer_l2 <- function(l = 0.01, l2 = 0.01)
  verb_call("regularizer_l2")

regularizer_orthogonal <- function(factor = 0.01, mode = "rows", ...)
  verb_call("regularizer_orthogonal", ...)

reset_state <- function(object)
  invisible(verb_call("reset_state"))

reset_states <- function(object)
  invisible(verb_call("reset_states"))

resnet_decode_predictions <- function(preds, top = 5L)
  verb_call("resnet_decode_predictions")

resnet_preprocess_input <- function(x, ..., data_format = NULL)
  verb_call("resnet_preprocess_input", ...)

resnet_v2_decode_predictions <- function(preds, top = 5L)
  verb_call("resnet_v2_decode_predictions")

resnet_v2_preprocess_input <- function(x, ..., data_format = NULL)
  verb_call("resnet_v2_preprocess_input", ...)

rnn_cell_gru <- function(units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, reset_after = TRUE, seed = NULL, ...)
  verb_call("rnn_cell_gru", ...)

rnn_cell_lstm <- function(units, activation = "tanh", recurrent_activation = "sigmoid", use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, seed = NULL, ...)
  verb_call("rnn_cell_lstm", ...)

rnn_cell_simple <- function(units, activation = "tanh", use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal", bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0L, recurrent_dropout = 0L, seed = NULL, ...)
  verb_call("rnn_cell_simple", ...)

rnn_cells_stack <- function(cells, ...)
  verb_call("rnn_cells_stack", ...)

run_dir <- function()
  verb_call("run_dir")

sample_from_datasets <- function(datasets, weights = NULL, seed = NULL, stop_on_empty_dataset = TRUE, ..., rerandomize_each_iteration = NULL)
  verb_call("sample_from_datasets", ...)

save_model <- function(model, filepath, overwrite = FALSE, zipped = NULL)
  invisible(verb_call("save_model"))

save_model_config <- function(model, filepath = NULL, overwrite = FALSE)
  invisible(verb_call("save_model_config"))

save_model_hdf5 <- function(object, filepath, overwrite = TRUE, include_optimizer = TRUE)
  invisible(verb_call("save_model_hdf5"))

save_model_tf <- function(object, filepath, overwrite = TRUE, include_optimizer = TRUE, signatures = NULL, options = NULL)
  invisible(verb_call("save_model_tf"))

save_model_weights <- function(model, filepath, overwrite = FALSE, max_shard_size = NULL)
  invisible(verb_call("save_model_weights"))

save_model_weights_hdf5 <- function(object, filepath, overwrite = TRUE)
  invisible(verb_call("save_model_weights_hdf5"))

save_model_weights_tf <- function(object, filepath, overwrite = TRUE)
  invisible(verb_call("save_model_weights_tf"))

save_run_comparison <- function(runs = NULL, filename = "auto")
  invisible(verb_call("save_run_comparison"))

save_run_view <- function(run_dir = NULL, filename = "auto")
  invisible(verb_call("save_run_view"))

save_text_tokenizer <- function(object, filename)
  invisible(verb_call("save_text_tokenizer"))

save_weights <- function(object, filepath, overwrite = TRUE)
  invisible(verb_call("save_weights"))

saving_keras_file_editor <- function(filepath)
  verb_call("saving_keras_file_editor")

saving_load_weights <- function(model, filepath, skip_mismatch = FALSE, ...)
  verb_call("saving_load_weights", ...)

saving_save_weights <- function(model, filepath, overwrite = TRUE, max_shard_size = NULL, ...)
  verb_call("saving_save_weights", ...)

scaler_min_max <- function()
  verb_call("scaler_min_max")

scaler_standard <- function()
  verb_call("scaler_standard")

sequences_to_matrix <- function(tokenizer, sequences, mode = "binary")
  verb_call("sequences_to_matrix")

serialize_keras_object <- function(obj)
  verb_call("serialize_keras_object")

serialize_model <- function(model, include_optimizer = TRUE)
  verb_call("serialize_model")

serve_savedmodel <- function(model_dir, port = 8501L, name = "model", max_request_mb = 64L, max_batch_size = 64L, batch_timeout = 0L)
  verb_call("serve_savedmodel")

set_custom_objects <- function(objects = NULL, clear = TRUE)
  invisible(verb_call("set_custom_objects"))

set_state_tree <- function(object, state_tree)
  invisible(verb_call("set_state_tree"))

set_vocabulary <- function(object, vocabulary, idf_weights = NULL, ...)
  invisible(verb_call("set_vocabulary", ...))

set_weights <- function(object, weights)
  invisible(verb_call("set_weights"))

shape <- function(..., dims = NULL)
  verb_call("shape", ...)

skipgrams <- function(sequence, vocabulary_size, window_size = 4L, negative_samples = 1, shuffle = TRUE, categorical = FALSE, sampling_table = NULL, seed = NULL)
  verb_call("skipgrams")

sparse_tensor_slices_dataset <- function(sparse_tensor)
  verb_call("sparse_tensor_slices_dataset")

split_dataset <- function(dataset, left_size = NULL, right_size = NULL, shuffle = FALSE, seed = NULL, ..., preferred_backend = NULL)
  verb_call("split_dataset", ...)

sql_dataset <- function(driver_name, data_source_name, query, record_spec)
  verb_call("sql_dataset")

sql_record_spec <- function(names, types)
  verb_call("sql_record_spec")

sqlite_dataset <- function(filename, query, record_spec)
  verb_call("sqlite_dataset")

summary.keras.models.Model <- function(object, line_length = NULL, positions = NULL, expand_nested = FALSE, show_trainable = NULL, compact = TRUE, ...)
  invisible(verb_call("summary", ...))

tensor_slices_dataset <- function(tensors)
  verb_call("tensor_slices_dataset")

tensorboard <- function(log_dir = NULL, action = "start", host = "127.0.0.1", port = "auto", launch_browser = NULL, reload_interval = 5L, purge_orphaned_data = TRUE)
  invisible(verb_call("tensorboard"))

tensors_dataset <- function(tensors)
  verb_call("tensors_dataset")

test_on_batch <- function(object, x, y, sample_weight = NULL, ...)
  verb_call("test_on_batch", ...)

text_dataset_from_directory <- function(directory, labels = "inferred", label_mode = "int", class_names = NULL, batch_size = 32L, max_length = NULL, shuffle = TRUE, seed = NULL, validation_split = NULL, subset = NULL, follow_links = FALSE, ..., verbose = TRUE, format = "tf")
  verb_call("text_dataset_from_directory", ...)

text_hashing_trick <- function(text, n, hash_function = NULL, filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n", lower = TRUE, split = " ")
  verb_call("text_hashing_trick")

text_line_dataset <- function(filenames, compression_type = NULL, ..., buffer_size = NULL, num_parallel_reads = NULL, name = NULL, record_spec = NULL, parallel_records = NULL)
  verb_call("text_line_dataset", ...)

text_one_hot <- function(input_text = NULL, n = NULL, filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n", lower = TRUE, split = " ", text = NULL)
  verb_call("text_one_hot")

text_to_word_sequence <- function(text, filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n", lower = TRUE, split = " ")
  verb_call("text_to_word_sequence")

text_tokenizer <- function(num_words = NULL, filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n", lower = TRUE, split = " ", char_level = FALSE, oov_token = NULL)
  verb_call("text_tokenizer")

texts_to_matrix <- function(tokenizer, texts, mode = "binary")
  verb_call("texts_to_matrix")

texts_to_sequences <- function(tokenizer, texts)
  verb_call("texts_to_sequences")

texts_to_sequences_generator <- function(tokenizer, texts)
  verb_call("texts_to_sequences_generator")

tf_function <- function(f, input_signature = NULL, autograph = TRUE, ...)
  verb_call("tf_function", ...)

tf_gpu_configured <- function(verbose = TRUE)
  verb_call("tf_gpu_configured")

tf_probability <- function()
  verb_call("tf_probability")

tflite_predict <- function(model, x)
  verb_call("tflite_predict")

tfrecord_dataset <- function(filenames, compression_type = NULL, buffer_size = NULL, num_parallel_reads = NULL, ..., name = NULL)
  verb_call("tfrecord_dataset", ...)

time_distributed <- function(object, layer, ...)
  verb_call("time_distributed", ...)

timeseries_dataset_from_array <- function(data, targets, sequence_length, sequence_stride = 1L, sampling_rate = 1L, batch_size = 128L, shuffle = FALSE, ..., seed = NULL, start_index = NULL, end_index = NULL)
  verb_call("timeseries_dataset_from_array", ...)

timeseries_generator <- function(data, targets, length, sampling_rate = 1L, stride = 1L, start_index = 0L, end_index = NULL, shuffle = FALSE, reverse = FALSE, batch_size = 128L)
  verb_call("timeseries_generator")

to_categorical <- function(y = NULL, num_classes = NULL, dtype = "float32", x = NULL)
  verb_call("to_categorical")

train <- function(object, ...)
  verb_call("train", ...)

train_and_evaluate <- function(object, ...)
  verb_call("train_and_evaluate", ...)

train_on_batch <- function(object, x, y, class_weight = NULL, sample_weight = NULL)
  verb_call("train_on_batch")

train_spec <- function(input_fn, max_steps = NULL)
  verb_call("train_spec")

tree_assert_same_paths <- function(a, b)
  verb_call("tree_assert_same_paths")

tree_assert_same_structure <- function(a, b, check_types = NULL)
  verb_call("tree_assert_same_structure")

tree_flatten <- function(structure)
  verb_call("tree_flatten")

tree_flatten_with_path <- function(structure)
  verb_call("tree_flatten_with_path")

tree_is_nested <- function(structure)
  verb_call("tree_is_nested")

tree_lists_to_tuples <- function(structure)
  verb_call("tree_lists_to_tuples")

tree_map_shape_structure <- function(func, structure)
  verb_call("tree_map_shape_structure")

tree_map_structure <- function(func, ..., none_is_leaf = TRUE)
  verb_call("tree_map_structure", ...)

tree_map_structure_up_to <- function(shallow_structure, func, ...)
  verb_call("tree_map_structure_up_to", ...)

tree_map_to_none <- function()
  verb_call("tree_map_to_none")

tree_pack_sequence_as <- function(structure, flat_sequence)
  verb_call("tree_pack_sequence_as")

tree_traverse <- function(func, structure, top_down = TRUE)
  verb_call("tree_traverse")

tsv_record_spec <- function(example_file = NULL, skip = 0L, names = NULL, types = NULL, defaults = NULL)
  verb_call("tsv_record_spec")

unfreeze_weights <- function(object, from = NULL, to = NULL, which = NULL)
  invisible(verb_call("unfreeze_weights"))

unique_run_dir <- function(runs_dir = "runs", seconds_scale = 0L)
  verb_call("unique_run_dir")

unserialize_model <- function(model, custom_objects = NULL, compile = TRUE, ..., safe_mode = TRUE)
  verb_call("unserialize_model", ...)

update_run_metrics <- function(viewer, metrics)
  invisible(verb_call("update_run_metrics"))

use_backend <- function(backend = "tensorflow", gpu = NULL)
  invisible(verb_call("use_backend"))

use_implementation <- function(implementation = "keras")
  invisible(verb_call("use_implementation"))

utils_config <- function(...)
  verb_call("utils_config", ...)

utils_legacy_deserialize_keras_object <- function(identifier, module_objects = NULL, custom_objects = NULL, printable_module_name = "object")
  verb_call("utils_legacy_deserialize_keras_object")

utils_legacy_serialize_keras_object <- function(instance)
  verb_call("utils_legacy_serialize_keras_object")

utils_model_to_dot <- function(model, show_shapes = FALSE, show_dtype = FALSE, show_layer_names = TRUE, rankdir = "TB", expand_nested = FALSE, dpi = 200L, subgraph = FALSE, show_layer_activations = FALSE, show_trainable = FALSE, splines = "ortho", ...)
  verb_call("utils_model_to_dot", ...)

utils_pack_x_y_sample_weight <- function(x, y = NULL, sample_weight = NULL)
  verb_call("utils_pack_x_y_sample_weight")

utils_progbar <- function(target, width = 20L, verbose = 1L, interval = 0.05, stateful_metrics = NULL, stateless_metrics = NULL, unit_name = "step")
  verb_call("utils_progbar")

utils_sequence <- function(workers = 1L, use_multiprocessing = FALSE, max_queue_size = 10L)
  verb_call("utils_sequence")

utils_standardize_dtype <- function(dtype)
  verb_call("utils_standardize_dtype")

utils_unpack_x_y_sample_weight <- function(data)
  verb_call("utils_unpack_x_y_sample_weight")

vgg19_decode_predictions <- function(preds, top = 5L)
  verb_call("vgg19_decode_predictions")

vgg19_preprocess_input <- function(x, data_format = NULL)
  verb_call("vgg19_preprocess_input")

view_run_metrics <- function(metrics)
  verb_call("view_run_metrics")

view_savedmodel <- function(model_dir)
  verb_call("view_savedmodel")

wrappers_sklearn_classifier <- function(model, warm_start = FALSE, model_kwargs = NULL, fit_kwargs = NULL)
  verb_call("wrappers_sklearn_classifier")

wrappers_sklearn_regressor <- function(model, warm_start = FALSE, model_kwargs = NULL, fit_kwargs = NULL)
  verb_call("wrappers_sklearn_regressor")

wrappers_sklearn_transformer <- function(model, warm_start = FALSE, model_kwargs = NULL, fit_kwargs = NULL)
  verb_call("wrappers_sklearn_transformer")

write_run_data <- function(type, data)
  invisible(verb_call("write_run_data"))

write_run_metadata <- function(type, data, run_dir = NULL)
  invisible(verb_call("write_run_metadata"))

xception_decode_predictions <- function(preds, top = 5L)
  verb_call("xception_decode_predictions")

xception_preprocess_input <- function(x, ..., data_format = NULL)
  verb_call("xception_preprocess_input", ...)

zip_datasets <- function(...)
  verb_call("zip_datasets", ...)

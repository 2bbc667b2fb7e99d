# Generated from rkeras/vocab by python -m rkeras.generate. Do not edit.
from typing import Any

from rkeras.arguments import ArgumentError as ArgumentError
from rkeras.pipe import Waiting
from rkeras.pipe import pipe as pipe

__version__: str
keras: Any
__all__: list[str]

def array_reshape(
    x: Any = ..., dim: Any = ..., order: Any = 'C',
) -> Waiting | Any:
    """Give an array another shape, filling by row as numpy does (R's own `dim<-` fills by column)."""

def as_run_dir(
    x: Any,
) -> Any:
    """Directories of runs."""

def as_tensor(
    x: Any = ..., dtype: Any = None, *, name: Any = None, shape: Any = None,
) -> Waiting | Any:
    """Data as a TensorFlow tensor."""

def callback_early_stopping(
    monitor: Any = 'val_loss', min_delta: Any = 0, patience: Any = 0, verbose: Any = 0, mode: Any = 'auto',
    baseline: Any = None, restore_best_weights: Any = False, start_from_epoch: Any = 0,
) -> Any:
    """The EarlyStopping callback."""

def callback_lambda(
    on_epoch_begin: Any = None, on_epoch_end: Any = None, on_batch_begin: Any = None, on_batch_end: Any =
    None, on_train_batch_begin: Any = None, on_train_batch_end: Any = None, on_train_begin: Any = None,
    on_train_end: Any = None, on_predict_batch_begin: Any = None, on_predict_batch_end: Any = None,
    on_predict_begin: Any = None, on_predict_end: Any = None, on_test_batch_begin: Any = None,
    on_test_batch_end: Any = None, on_test_begin: Any = None, on_test_end: Any = None, **kwargs: Any
) -> Any:
    """A callback of plain functions."""

def callback_lambda_stop_training() -> Any:
    """Stop the training that is running, after the current epoch; for use inside a callback's function."""

def callback_model_checkpoint(
    filepath: Any, monitor: Any = 'val_loss', verbose: Any = 0, save_best_only: Any = False,
    save_weights_only: Any = False, mode: Any = 'auto', period: Any = None, save_freq: Any = 'epoch',
    initial_value_threshold: Any = None,
) -> Any:
    """The ModelCheckpoint callback."""

def callback_reduce_lr_on_plateau(
    monitor: Any = 'val_loss', factor: Any = 0.1, patience: Any = 10, verbose: Any = 0, mode: Any = 'auto',
    min_delta: Any = 0.0001, cooldown: Any = 0, min_lr: Any = 0, **kwargs: Any
) -> Any:
    """The ReduceLROnPlateau callback."""

def clean_runs(
    runs: Any = None, runs_dir: Any = 'runs', confirm: Any = False,
) -> Any:
    """Move runs to the archive of their directory."""

def compare_runs(
    runs: Any = None, viewer: Any = None,
) -> Any:
    """Show a page that compares two runs."""

def compile(
    object: Any = ..., optimizer: Any = None, loss: Any = None, metrics: Any = None, loss_weights: Any = None,
    weighted_metrics: Any = None, run_eagerly: Any = None, steps_per_execution: Any = None, *, target_tensors:
    Any = None, sample_weight_mode: Any = None, jit_compile: Any = False, auto_scale_loss: Any = True,
    **kwargs: Any
) -> Waiting | Any:
    """Configure a model for training."""

def copy_run(
    run_dir: Any, to: Any = '.', rename: Any = None,
) -> Any:
    """Copy runs to another directory."""

def copy_run_files(
    run_dir: Any, to: Any = '.', rename: Any = None,
) -> Any:
    """Copy the files that runs wrote, without what is recorded of them."""

def dataset_digits(
    convert: Any = True,
) -> Any:
    """The UCI optical recognition of handwritten digits: 1,797 images of 8 by 8, which come with rkeras."""

def dataset_mnist(
    path: Any = 'mnist.npz', convert: Any = True,
) -> Any:
    """The MNIST handwritten digits: 60,000 images to train on and 10,000 to test on."""

def evaluate(
    object: Any = ..., x: Any = None, y: Any = None, batch_size: Any = None, verbose: Any = 'auto',
    sample_weight: Any = None, steps: Any = None, callbacks: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Compute loss and metrics on data."""

def fit(
    object: Any = ..., x: Any = None, y: Any = None, batch_size: Any = None, epochs: Any = 10, verbose: Any =
    'auto', callbacks: Any = None, view_metrics: Any = 'auto', validation_split: Any = 0.0, validation_data:
    Any = None, shuffle: Any = True, class_weight: Any = None, sample_weight: Any = None, initial_epoch: Any =
    0, steps_per_epoch: Any = None, validation_steps: Any = None, *, validation_batch_size: Any = None,
    validation_freq: Any = 1, **kwargs: Any
) -> Waiting | Any:
    """Train a model for a number of epochs."""

def flag_boolean(
    name: Any, default: Any, description: Any = None,
) -> Any:
    """A flag that is true or false."""

def flag_integer(
    name: Any, default: Any, description: Any = None,
) -> Any:
    """A flag that is a whole number."""

def flag_numeric(
    name: Any, default: Any, description: Any = None,
) -> Any:
    """A flag that is a number."""

def flag_string(
    name: Any, default: Any, description: Any = None,
) -> Any:
    """A flag that is text."""

def flags(
    *args: Any, config: Any = None, file: Any = 'flags.yml', arguments: Any = None,
) -> Any:
    """Flags of a training script: their defaults, overridden by a file, the command line and the run."""

def get_layer(
    object: Any = ..., name: Any = None, index: Any = None,
) -> Waiting | Any:
    """A layer of a model, by name or by its place."""

def get_weights(
    object: Any = ..., trainable: Any = None,
) -> Waiting | Any:
    """The weights of a model or layer, as a list of arrays."""

def is_keras_available(
    version: Any = None,
) -> Any:
    """Whether Keras can be imported."""

def is_run_active() -> Any:
    """Whether a training run is going on."""

def keras_config() -> Any:
    """What is in use and what is wrong with it: interpreter, versions, devices, a remedy for each fault."""

def keras_model(
    inputs: Any, outputs: Any = None, **kwargs: Any
) -> Any:
    """A model from its input tensors to its output tensors."""

def keras_model_sequential(
    layers: Any = None, name: Any = None, *more: Any, input_shape: Any = None, input_dtype: Any = None,
    input_batch_size: Any = None, input_sparse: Any = None, input_ragged: Any = None, input_batch_shape: Any =
    None, input_name: Any = None, input_tensor: Any = None, input_optional: Any = False, trainable: Any =
    True, **kwargs: Any
) -> Any:
    """A linear stack of layers."""

def latest_run(
    runs_dir: Any = 'runs',
) -> Any:
    """The latest run."""

def layer_activation(
    object: Any = ..., activation: Any = ..., input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """The Activation layer."""

def layer_average_pooling_2d(
    object: Any = ..., pool_size: Any = (2, 2), strides: Any = None, padding: Any = 'valid', data_format: Any
    = None, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs:
    Any
) -> Any:
    """The AveragePooling2D layer."""

def layer_batch_normalization(
    object: Any = ..., axis: Any = -1, momentum: Any = 0.99, epsilon: Any = 0.001, center: Any = True, scale:
    Any = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', moving_mean_initializer: Any
    = 'zeros', moving_variance_initializer: Any = 'ones', beta_regularizer: Any = None, gamma_regularizer: Any
    = None, beta_constraint: Any = None, gamma_constraint: Any = None, synchronized: Any = False, *, renorm:
    Any = False, renorm_clipping: Any = None, renorm_momentum: Any = 0.99, **kwargs: Any
) -> Any:
    """The BatchNormalization layer."""

def layer_concatenate(
    inputs: Any = ..., *tensors: Any, axis: Any = -1, **kwargs: Any
) -> Any:
    """The Concatenate layer."""

def layer_conv_1d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid',
    data_format: Any = 'channels_last', dilation_rate: Any = 1, groups: Any = 1, activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape:
    Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """The Conv1D layer."""

def layer_conv_2d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any =
    'valid', data_format: Any = None, dilation_rate: Any = (1, 1), groups: Any = 1, activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape:
    Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """The Conv2D layer."""

def layer_dense(
    object: Any = ..., units: Any = ..., activation: Any = None, use_bias: Any = True, kernel_initializer: Any
    = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any
    = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None,
    input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name:
    Any = None, trainable: Any = None, weights: Any = None, lora_rank: Any = None, lora_alpha: Any = None, *,
    quantization_config: Any = None, **kwargs: Any
) -> Any:
    """The Dense layer."""

def layer_dropout(
    object: Any = ..., rate: Any = ..., noise_shape: Any = None, seed: Any = None, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """The Dropout layer."""

def layer_embedding(
    object: Any = ..., input_dim: Any = ..., output_dim: Any = ..., embeddings_initializer: Any = 'uniform',
    embeddings_regularizer: Any = None, activity_regularizer: Any = None, embeddings_constraint: Any = None,
    mask_zero: Any = False, input_length: Any = None, sparse: Any = False, *, weights: Any = None, lora_rank:
    Any = None, lora_alpha: Any = None, quantization_config: Any = None, **kwargs: Any
) -> Any:
    """The Embedding layer."""

def layer_flatten(
    object: Any = ..., data_format: Any = None, input_shape: Any = None, dtype: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """The Flatten layer."""

def layer_gru(
    object: Any = ..., units: Any = ..., activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid',
    use_bias: Any = True, return_sequences: Any = False, return_state: Any = False, go_backwards: Any = False,
    stateful: Any = False, unroll: Any = False, time_major: Any = False, reset_after: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer:
    Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any =
    None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, *, seed: Any = None, use_cudnn:
    Any = 'auto', **kwargs: Any
) -> Any:
    """The GRU layer."""

def layer_input(
    shape: Any = None, batch_shape: Any = None, name: Any = None, dtype: Any = None, sparse: Any = False,
    tensor: Any = None, ragged: Any = False, batch_size: Any = None, optional: Any = False,
) -> Any:
    """The input of a functional model: a symbolic tensor."""

def layer_lstm(
    object: Any = ..., units: Any = ..., activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid',
    use_bias: Any = True, return_sequences: Any = False, return_state: Any = False, go_backwards: Any = False,
    stateful: Any = False, time_major: Any = False, unroll: Any = False, kernel_initializer: Any =
    'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros',
    unit_forget_bias: Any = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any =
    0, *, seed: Any = None, use_cudnn: Any = 'auto', **kwargs: Any
) -> Any:
    """The LSTM layer."""

def layer_max_pooling_2d(
    object: Any = ..., pool_size: Any = (2, 2), strides: Any = None, padding: Any = 'valid', data_format: Any
    = None, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs:
    Any
) -> Any:
    """The MaxPooling2D layer."""

def load_model(
    model: Any, custom_objects: Any = None, compile: Any = True, safe_mode: Any = True,
) -> Any:
    """Open a model file of Keras 3 or HDF5, whatever its name."""

def load_model_hdf5(
    filepath: Any, custom_objects: Any = None, compile: Any = True,
) -> Any:
    """Open what `save_model_hdf5` wrote, and any HDF5 or `.keras` model file."""

def loss_binary_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any =
    -1, *, reduction: Any = 'auto', name: Any = 'binary_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """The BinaryCrossentropy loss."""

def loss_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any =
    -1, *, reduction: Any = 'auto', name: Any = 'categorical_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """The CategoricalCrossentropy loss."""

def loss_huber(
    y_true: Any = None, y_pred: Any = None, delta: Any = 1, *, reduction: Any = 'auto', name: Any =
    'huber_loss', dtype: Any = None, **kwargs: Any
) -> Any:
    """The Huber loss."""

def loss_mean_absolute_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'mean_absolute_error',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """The MeanAbsoluteError loss."""

def loss_mean_squared_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'mean_squared_error',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """The MeanSquaredError loss."""

def loss_sparse_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, axis: Any = -1, *, reduction: Any =
    'auto', name: Any = 'sparse_categorical_crossentropy', ignore_class: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The SparseCategoricalCrossentropy loss."""

def ls_runs(
    subset: Any = None, order: Any = 'start', decreasing: Any = True, latest_n: Any = None, runs_dir: Any =
    'runs',
) -> Any:
    """Runs and their results."""

def metric_accuracy(
    *, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The Accuracy metric."""

def metric_auc(
    *, num_thresholds: Any = 200, curve: Any = 'ROC', summation_method: Any = 'interpolation', thresholds: Any
    = None, multi_label: Any = False, num_labels: Any = None, label_weights: Any = None, from_logits: Any =
    False, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The AUC metric."""

def metric_mean_absolute_error(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'mean_absolute_error', dtype: Any = None, **kwargs:
    Any
) -> Any:
    """The MeanAbsoluteError metric."""

def metric_precision(
    *, thresholds: Any = None, top_k: Any = None, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The Precision metric."""

def metric_recall(
    *, thresholds: Any = None, top_k: Any = None, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The Recall metric."""

def optimizer_adam(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07, amsgrad: Any =
    False, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any =
    True, name: Any = 'Adam', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None,
    **kwargs: Any
) -> Any:
    """The Adam optimizer."""

def optimizer_adamw(
    learning_rate: Any = 0.001, weight_decay: Any = 0.004, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon:
    Any = 1e-07, amsgrad: Any = False, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any =
    None, use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """The AdamW optimizer."""

def optimizer_rmsprop(
    learning_rate: Any = 0.001, rho: Any = 0.9, momentum: Any = 0, epsilon: Any = 1e-07, centered: Any =
    False, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = 100, jit_compile: Any =
    True, name: Any = 'RMSprop', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None,
    **kwargs: Any
) -> Any:
    """The RMSprop optimizer."""

def optimizer_sgd(
    learning_rate: Any = 0.01, momentum: Any = 0, nesterov: Any = False, amsgrad: Any = False, weight_decay:
    Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any =
    False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any =
    'SGD', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The SGD optimizer."""

def parse_arguments(
    arguments: Any = None,
) -> Any:
    """`--name value` and `--name=value` as values by name."""

def parse_flags(
    config: Any = 'default', file: Any = 'flags.yml', arguments: Any = None,
) -> Any:
    """Values of a file, overridden by the command line."""

def pop_layer(
    object: Any = ..., rebuild: Any = True,
) -> Waiting | Any:
    """Remove the last layer of a Sequential model."""

def predict(
    object: Any = ..., x: Any = ..., batch_size: Any = None, verbose: Any = 'auto', steps: Any = None,
    callbacks: Any = None, **kwargs: Any
) -> Waiting | Any:
    """The outputs of a model for new inputs."""

def predict_classes(
    object: Any = ..., x: Any = ..., batch_size: Any = None, verbose: Any = 0, steps: Any = None,
) -> Waiting | Any:
    """The most probable class of each sample."""

def purge_runs(
    runs_dir: Any = 'runs', confirm: Any = False,
) -> Any:
    """Delete the archive of runs for good."""

def run_dir() -> Any:
    """Directory of the run that is going on; the working directory where none is."""

def run_info(
    run_dir: Any,
) -> Any:
    """What is known of a run."""

def save_model(
    model: Any = ..., filepath: Any = ..., overwrite: Any = False, zipped: Any = None,
) -> Waiting | Any:
    """Write a model, with its weights, optimizer and compile settings, to a file."""

def save_model_hdf5(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True, include_optimizer: Any = True,
) -> Waiting | Any:
    """Write a model to a file: HDF5 under a name ending in `.h5` or `.hdf5`, else Keras's own format."""

def save_run_comparison(
    runs: Any = None, filename: Any = 'auto',
) -> Any:
    """Write a page that compares two runs."""

def save_run_view(
    run_dir: Any = None, filename: Any = 'auto',
) -> Any:
    """Write a page about a run: facts, curves of the metrics, model, output and scripts."""

def set_weights(
    object: Any = ..., weights: Any = ...,
) -> Waiting | Any:
    """Set the weights of a model or layer from a list of arrays, in the order of `get_weights`."""

def summary(
    object: Any = ..., line_length: Any = None, positions: Any = None, expand_nested: Any = False,
    show_trainable: Any = None, compact: Any = True, **kwargs: Any
) -> Waiting | Any:
    """Print a model layer by layer: output shapes, numbers of parameters."""

def tensorboard(
    log_dir: Any = None, action: Any = 'start', host: Any = '127.0.0.1', port: Any = None, launch_browser: Any
    = None, reload_interval: Any = 5, purge_orphaned_data: Any = True,
) -> Any:
    """Start TensorBoard, or stop the one that this session started. It ends with the session."""

def tf_config() -> Any:
    """Where TensorFlow is and which it is."""

def tf_extract_opts(
    style: Any = None, *args: Any, one_based: Any = True, inclusive_stop: Any = True, disallow_out_of_bounds:
    Any = True, warn_tensors_passed_asis: Any = True, warn_negatives_pythonic: Any = True,
) -> Any:
    """How `[` on a tensor counts, for its argument `options` in R."""

def tf_function(
    f: Any = ..., input_signature: Any = None, autograph: Any = True, **kwargs: Any
) -> Waiting | Any:
    """A function traced into a TensorFlow graph at its first call."""

def tf_gpu_configured(
    verbose: Any = True,
) -> Any:
    """Whether TensorFlow has a GPU to work on."""

def tf_probability() -> Any:
    """The module TensorFlow Probability."""

def tf_version() -> Any:
    """The version of TensorFlow."""

def to_categorical(
    y: Any = None, num_classes: Any = None, dtype: Any = 'float32', x: Any = None,
) -> Waiting | Any:
    """One-hot encode class numbers that count from 0."""

def train(
    object: Any = ..., *args: Any, **kwargs: Any
) -> Waiting | Any:
    """Train a model: the name that it had for TensorFlow's estimators, which are gone. It is `fit()`."""

def train_and_evaluate(
    object: Any = ..., *args: Any, **kwargs: Any
) -> Waiting | Any:
    """Train a model on `x` and `y` and evaluate it on `validation_data`: the name that it had for estimators."""

def training_run(
    file: Any = 'train.R', context: Any = 'local', config: Any = None, flags: Any = None, properties: Any =
    None, run_dir: Any = None, artifacts_dir: Any = None, echo: Any = True, view: Any = 'auto', envir: Any =
    None, encoding: Any = None,
) -> Any:
    """Run a training script and record its flags, metrics, output, sources and the files that it writes."""

def tuning_run(
    file: Any = 'train.R', context: Any = 'local', config: Any = None, flags: Any = None, sample: Any = None,
    properties: Any = None, runs_dir: Any = 'runs', artifacts_dir: Any = None, echo: Any = True, confirm: Any
    = False, envir: Any = None, encoding: Any = None,
) -> Any:
    """Run a training script once for every combination of flags."""

def unique_run_dir(
    runs_dir: Any = 'runs', seconds_scale: Any = 0,
) -> Any:
    """Make a new directory for a run, named for the moment in UTC."""

def update_run_metrics(
    viewer: Any, metrics: Any,
) -> Any:
    """Show other metrics on a page of `view_run_metrics()`."""

def view_run(
    run_dir: Any = None, viewer: Any = None,
) -> Any:
    """Show a page about a run."""

def view_run_metrics(
    metrics: Any,
) -> Any:
    """A page with the metrics of a training that goes on."""

def write_run_data(
    type: Any, data: Any,
) -> Any:
    """Record data of your own with the run that is going on."""

def write_run_metadata(
    type: Any, data: Any, run_dir: Any = None,
) -> Any:
    """Record something of a run."""

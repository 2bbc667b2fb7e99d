# Generated from rkeras/vocab by python -m rkeras.generate. Do not edit.
from typing import Any

from rkeras._core.errors import ArgumentError as ArgumentError
from rkeras._core.pipe import Waiting
from rkeras._core.pipe import pipe as pipe

__version__: str
keras: Any
__all__: list[str]

def Callback(
    classname: Any, on_epoch_begin: Any = None, on_epoch_end: Any = None, on_train_begin: Any = None,
    on_train_end: Any = None, on_train_batch_begin: Any = None, on_train_batch_end: Any = None, on_test_begin:
    Any = None, on_test_end: Any = None, on_test_batch_begin: Any = None, on_test_batch_end: Any = None,
    on_predict_begin: Any = None, on_predict_end: Any = None, on_predict_batch_begin: Any = None,
    on_predict_batch_end: Any = None, *, public: Any = None, private: Any = None, inherit: Any = None,
    parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of callbacks of your own."""

def Constraint(
    classname: Any, call: Any = None, get_config: Any = None, *, public: Any = None, private: Any = None,
    inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of constraints of your own."""

def KerasCallback(
    *args: Any, **kwargs: Any
) -> Any:
    """The base class of callbacks of older scripts; `Callback()` is the way today."""

def KerasConstraint(
    *args: Any, **kwargs: Any
) -> Any:
    """The base class of constraints of older scripts; `Constraint()` is the way today."""

def KerasLayer(
    *args: Any, **kwargs: Any
) -> Any:
    """The base class of layers of older scripts; `Layer()` is the way today."""

def KerasWrapper(
    *args: Any, **kwargs: Any
) -> Any:
    """The base class of wrapping layers of older scripts."""

def Layer(
    classname: Any, initialize: Any = None, build: Any = None, call: Any = None, compute_output_shape: Any =
    None, *, inherit: Any = None, get_config: Any = None, public: Any = None, private: Any = None, parent_env:
    Any = None, **kwargs: Any
) -> Any:
    """A class of layers of your own."""

def LearningRateSchedule(
    classname: Any, call: Any = None, initialize: Any = None, get_config: Any = None, *, public: Any = None,
    private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of learning rate schedules of your own."""

def Loss(
    classname: Any, call: Any = None, *, public: Any = None, private: Any = None, inherit: Any = None,
    parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of losss of your own."""

def Metric(
    classname: Any, initialize: Any = None, update_state: Any = None, result: Any = None, *, public: Any =
    None, private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of metrics of your own."""

def Model(
    classname: Any, initialize: Any = None, call: Any = None, train_step: Any = None, predict_step: Any =
    None, test_step: Any = None, compute_loss: Any = None, compute_metrics: Any = None, *, public: Any = None,
    private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of models of your own."""

def activation_celu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """The celu activation."""

def activation_elu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """The elu activation."""

def activation_exponential(
    x: Any = ...,
) -> Waiting | Any:
    """The exponential activation."""

def activation_gelu(
    x: Any = ..., approximate: Any = False,
) -> Waiting | Any:
    """The gelu activation."""

def activation_glu(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """The glu activation."""

def activation_hard_shrink(
    x: Any = ..., threshold: Any = 0.5,
) -> Waiting | Any:
    """The hard_shrink activation."""

def activation_hard_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """The hard_sigmoid activation."""

def activation_hard_silu(
    x: Any = ...,
) -> Waiting | Any:
    """The hard_silu activation."""

def activation_hard_swish(
    x: Any = ...,
) -> Waiting | Any:
    """The hard_swish activation."""

def activation_hard_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """The hard_tanh activation."""

def activation_leaky_relu(
    x: Any = ..., negative_slope: Any = 0.2,
) -> Waiting | Any:
    """The leaky_relu activation."""

def activation_linear(
    x: Any = ...,
) -> Waiting | Any:
    """The linear activation."""

def activation_log_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """The log_sigmoid activation."""

def activation_log_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """The log_softmax activation."""

def activation_mish(
    x: Any = ...,
) -> Waiting | Any:
    """The mish activation."""

def activation_relu(
    x: Any = ..., alpha: Any = 0, max_value: Any = None, threshold: Any = 0, negative_slope: Any = 0,
) -> Waiting | Any:
    """The relu activation."""

def activation_relu6(
    x: Any = ...,
) -> Waiting | Any:
    """The relu6 activation."""

def activation_selu(
    x: Any = ...,
) -> Waiting | Any:
    """The selu activation."""

def activation_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """The sigmoid activation."""

def activation_silu(
    x: Any = ...,
) -> Waiting | Any:
    """The silu activation."""

def activation_soft_shrink(
    x: Any = ..., threshold: Any = 0.5,
) -> Waiting | Any:
    """The soft_shrink activation."""

def activation_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """The softmax activation."""

def activation_softplus(
    x: Any = ...,
) -> Waiting | Any:
    """The softplus activation."""

def activation_softsign(
    x: Any = ...,
) -> Waiting | Any:
    """The softsign activation."""

def activation_sparse_plus(
    x: Any = ...,
) -> Waiting | Any:
    """The sparse_plus activation."""

def activation_sparse_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """The sparse_sigmoid activation."""

def activation_sparsemax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """The sparsemax activation."""

def activation_squareplus(
    x: Any = ..., b: Any = 4,
) -> Waiting | Any:
    """The squareplus activation."""

def activation_swish(
    x: Any = ...,
) -> Waiting | Any:
    """The swish activation."""

def activation_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """The tanh activation."""

def activation_tanh_shrink(
    x: Any = ...,
) -> Waiting | Any:
    """The tanh_shrink activation."""

def activation_threshold(
    x: Any = ..., threshold: Any = ..., default_value: Any = ...,
) -> Waiting | Any:
    """The threshold activation."""

def active_assign(
    sym: Any, value: Any, into: Any = None,
) -> Any:
    """A name whose value is computed whenever it is read."""

def active_property(
    fn: Any,
) -> Any:
    """A function as a property of a class: it is called when the property is read, and with a value when it is set."""

def adapt(
    object: Any = ..., data: Any = ..., *, batch_size: Any = None, steps: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Let a preprocessing layer learn from data: a vocabulary, means, bins."""

def all_dims() -> Any:
    """All axes that are not indexed otherwise: `x[all_dims(), 0]`."""

def all_nominal() -> Any:
    """Select the columns of strings."""

def all_numeric() -> Any:
    """Select the columns of numbers."""

def application_convnext_base(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any =
    None, input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any =
    'softmax', name: Any = 'convnext_base',
) -> Any:
    """The ConvNeXtBase architecture, with weights trained on ImageNet or without."""

def application_convnext_large(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any =
    None, input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any =
    'softmax', name: Any = 'convnext_large',
) -> Any:
    """The ConvNeXtLarge architecture, with weights trained on ImageNet or without."""

def application_convnext_small(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any =
    None, input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any =
    'softmax', name: Any = 'convnext_small',
) -> Any:
    """The ConvNeXtSmall architecture, with weights trained on ImageNet or without."""

def application_convnext_tiny(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any =
    None, input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any =
    'softmax', name: Any = 'convnext_tiny',
) -> Any:
    """The ConvNeXtTiny architecture, with weights trained on ImageNet or without."""

def application_convnext_xlarge(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any =
    None, input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any =
    'softmax', name: Any = 'convnext_xlarge',
) -> Any:
    """The ConvNeXtXLarge architecture, with weights trained on ImageNet or without."""

def application_decode_predictions(
    model: Any = ..., preds: Any = ..., top: Any = 5, **kwargs: Any
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def application_densenet(
    blocks: Any, include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape:
    Any = None, pooling: Any = None, classes: Any = 1000,
) -> Any:
    """A DenseNet of any depth."""

def application_densenet121(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any =
    'densenet121',
) -> Any:
    """The DenseNet121 architecture, with weights trained on ImageNet or without."""

def application_densenet169(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any =
    'densenet169',
) -> Any:
    """The DenseNet169 architecture, with weights trained on ImageNet or without."""

def application_densenet201(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any =
    'densenet201',
) -> Any:
    """The DenseNet201 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_b0(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'efficientnetb0', **kwargs: Any
) -> Any:
    """The EfficientNetB0 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_b1(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'efficientnetb1', **kwargs: Any
) -> Any:
    """The EfficientNetB1 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_b2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'efficientnetb2', **kwargs: Any
) -> Any:
    """The EfficientNetB2 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_b3(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'efficientnetb3', **kwargs: Any
) -> Any:
    """The EfficientNetB3 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_b4(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'efficientnetb4', **kwargs: Any
) -> Any:
    """The EfficientNetB4 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_b5(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'efficientnetb5', **kwargs: Any
) -> Any:
    """The EfficientNetB5 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_b6(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'efficientnetb6', **kwargs: Any
) -> Any:
    """The EfficientNetB6 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_b7(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'efficientnetb7', **kwargs: Any
) -> Any:
    """The EfficientNetB7 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_v2b0(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing:
    Any = True, name: Any = 'efficientnetv2-b0',
) -> Any:
    """The EfficientNetV2B0 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_v2b1(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing:
    Any = True, name: Any = 'efficientnetv2-b1',
) -> Any:
    """The EfficientNetV2B1 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_v2b2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing:
    Any = True, name: Any = 'efficientnetv2-b2',
) -> Any:
    """The EfficientNetV2B2 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_v2b3(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing:
    Any = True, name: Any = 'efficientnetv2-b3',
) -> Any:
    """The EfficientNetV2B3 architecture, with weights trained on ImageNet or without."""

def application_efficientnet_v2l(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing:
    Any = True, name: Any = 'efficientnetv2-l',
) -> Any:
    """The EfficientNetV2L architecture, with weights trained on ImageNet or without."""

def application_efficientnet_v2m(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing:
    Any = True, name: Any = 'efficientnetv2-m',
) -> Any:
    """The EfficientNetV2M architecture, with weights trained on ImageNet or without."""

def application_efficientnet_v2s(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing:
    Any = True, name: Any = 'efficientnetv2-s',
) -> Any:
    """The EfficientNetV2S architecture, with weights trained on ImageNet or without."""

def application_inception_resnet_v2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'inception_resnet_v2', **kwargs: Any
) -> Any:
    """The InceptionResNetV2 architecture, with weights trained on ImageNet or without."""

def application_inception_v3(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'inception_v3', **kwargs: Any
) -> Any:
    """The InceptionV3 architecture, with weights trained on ImageNet or without."""

def application_mobilenet(
    input_shape: Any = None, alpha: Any = 1, depth_multiplier: Any = 1, dropout: Any = 0.001, include_top: Any
    = True, weights: Any = 'imagenet', input_tensor: Any = None, pooling: Any = None, classes: Any = 1000,
    classifier_activation: Any = 'softmax', *, name: Any = None, **kwargs: Any
) -> Any:
    """The MobileNet architecture, with weights trained on ImageNet or without."""

def application_mobilenet_v2(
    input_shape: Any = None, alpha: Any = 1, include_top: Any = True, weights: Any = 'imagenet', input_tensor:
    Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any
    = None, **kwargs: Any
) -> Any:
    """The MobileNetV2 architecture, with weights trained on ImageNet or without."""

def application_mobilenet_v3_large(
    input_shape: Any = None, alpha: Any = 1, minimalistic: Any = False, include_top: Any = True, weights: Any
    = 'imagenet', input_tensor: Any = None, classes: Any = 1000, pooling: Any = None, dropout_rate: Any = 0.2,
    classifier_activation: Any = 'softmax', include_preprocessing: Any = True, name: Any = 'MobileNetV3Large',
) -> Any:
    """The MobileNetV3Large architecture, with weights trained on ImageNet or without."""

def application_mobilenet_v3_small(
    input_shape: Any = None, alpha: Any = 1, minimalistic: Any = False, include_top: Any = True, weights: Any
    = 'imagenet', input_tensor: Any = None, classes: Any = 1000, pooling: Any = None, dropout_rate: Any = 0.2,
    classifier_activation: Any = 'softmax', include_preprocessing: Any = True, name: Any = 'MobileNetV3Small',
) -> Any:
    """The MobileNetV3Small architecture, with weights trained on ImageNet or without."""

def application_nasnet(
    input_shape: Any = None, penultimate_filters: Any = 4032, num_blocks: Any = 6, stem_block_filters: Any =
    96, skip_reduction: Any = True, filter_multiplier: Any = 2, include_top: Any = True, weights: Any = None,
    input_tensor: Any = None, pooling: Any = None, classes: Any = 1000, default_size: Any = None,
) -> Any:
    """A NASNet of any size."""

def application_nasnet_large(
    input_shape: Any = None, include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any =
    'nasnet_large',
) -> Any:
    """The NASNetLarge architecture, with weights trained on ImageNet or without."""

def application_nasnet_mobile(
    input_shape: Any = None, include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any =
    'nasnet_mobile',
) -> Any:
    """The NASNetMobile architecture, with weights trained on ImageNet or without."""

def application_nasnetlarge(
    input_shape: Any = None, include_top: Any = True, weights: Any = None, input_tensor: Any = None, pooling:
    Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any = 'nasnet_large',
    **kwargs: Any
) -> Any:
    """The NASNetLarge architecture, with weights trained on ImageNet or without."""

def application_nasnetmobile(
    input_shape: Any = None, include_top: Any = True, weights: Any = None, input_tensor: Any = None, pooling:
    Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any = 'nasnet_mobile',
    **kwargs: Any
) -> Any:
    """The NASNetMobile architecture, with weights trained on ImageNet or without."""

def application_preprocess_inputs(
    model: Any = ..., x: Any = ..., *, data_format: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Images as a model of `application_*` takes them."""

def application_resnet101(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any =
    'resnet101', **kwargs: Any
) -> Any:
    """The ResNet101 architecture, with weights trained on ImageNet or without."""

def application_resnet101_v2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'resnet101v2', **kwargs: Any
) -> Any:
    """The ResNet101V2 architecture, with weights trained on ImageNet or without."""

def application_resnet152(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any =
    'resnet152', **kwargs: Any
) -> Any:
    """The ResNet152 architecture, with weights trained on ImageNet or without."""

def application_resnet152_v2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'resnet152v2', **kwargs: Any
) -> Any:
    """The ResNet152V2 architecture, with weights trained on ImageNet or without."""

def application_resnet50(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any =
    'resnet50', **kwargs: Any
) -> Any:
    """The ResNet50 architecture, with weights trained on ImageNet or without."""

def application_resnet50_v2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'resnet50v2', **kwargs: Any
) -> Any:
    """The ResNet50V2 architecture, with weights trained on ImageNet or without."""

def application_vgg16(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any = 'vgg16',
) -> Any:
    """The VGG16 architecture, with weights trained on ImageNet or without."""

def application_vgg19(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any = 'vgg19',
) -> Any:
    """The VGG19 architecture, with weights trained on ImageNet or without."""

def application_xception(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any =
    'xception', **kwargs: Any
) -> Any:
    """The Xception architecture, with weights trained on ImageNet or without."""

def array_reshape(
    x: Any = ..., dim: Any = ..., order: Any = 'C',
) -> Waiting | Any:
    """Give an array another shape, filling by row as numpy does (R's own `dim<-` fills by column)."""

def as_array_iterator(
    dataset: Any = ...,
) -> Waiting | Any:
    """An iterator whose elements are arrays, not tensors."""

def as_iterator(
    x: Any,
) -> Any:
    """An iterator over the elements of something."""

def as_run_dir(
    x: Any,
) -> Any:
    """Directories of runs."""

def as_tensor(
    x: Any = ..., dtype: Any = None, *, name: Any = None, shape: Any = None,
) -> Waiting | Any:
    """Data as a TensorFlow tensor."""

def as_tf_dataset(
    dataset: Any,
) -> Any:
    """A dataset as a dataset: checks that it is one."""

def audio_dataset_from_directory(
    directory: Any, labels: Any = 'inferred', label_mode: Any = 'int', class_names: Any = None, batch_size:
    Any = 32, sampling_rate: Any = None, output_sequence_length: Any = None, ragged: Any = False, shuffle: Any
    = True, seed: Any = None, validation_split: Any = None, subset: Any = None, follow_links: Any = False,
    verbose: Any = True,
) -> Any:
    """A dataset of the WAV files in a folder, with a folder for each class."""

def backend(
    convert: Any = True,
) -> Any:
    """The backend's functions under the names they have in Python: `backend()$mean` is `k_mean`."""

def bidirectional(
    object: Any = ..., layer: Any = ..., merge_mode: Any = 'concat', weights: Any = None, backward_layer: Any
    = None, **kwargs: Any
) -> Any:
    """A recurrent layer in both directions."""

def bind_as(
    object: Any, name: Any, into: Any = None,
) -> Any:
    """A context manager that leaves what it gives under a name, as Python's `with ... as` does."""

def bounding_boxes_affine_transform(
    boxes: Any = ..., angle: Any = ..., translate_x: Any = ..., translate_y: Any = ..., scale: Any = ...,
    shear_x: Any = ..., shear_y: Any = ..., height: Any = ..., width: Any = ..., center_x: Any = None,
    center_y: Any = None, bounding_box_format: Any = 'xyxy',
) -> Waiting | Any:
    """Boxes rotated, shifted, scaled and sheared, as an image is."""

def bounding_boxes_clip_to_image_size(
    bounding_boxes: Any = ..., height: Any = None, width: Any = None, bounding_box_format: Any = 'xyxy',
) -> Waiting | Any:
    """Boxes cut off at the edges of the image."""

def bounding_boxes_compute_ciou(
    boxes1: Any = ..., boxes2: Any = ..., bounding_box_format: Any = ..., image_shape: Any = None,
) -> Waiting | Any:
    """How well boxes agree in place, size and form, pair by pair: complete intersection over union."""

def bounding_boxes_compute_iou(
    boxes1: Any = ..., boxes2: Any = ..., bounding_box_format: Any = ..., use_masking: Any = False, mask_val:
    Any = -1, image_shape: Any = None,
) -> Waiting | Any:
    """How much of two boxes is in both, for each pair: intersection over union."""

def bounding_boxes_convert_format(
    boxes: Any = ..., source: Any = ..., target: Any = ..., height: Any = None, width: Any = None, dtype: Any
    = 'float32',
) -> Waiting | Any:
    """Boxes in another format."""

def bounding_boxes_crop(
    boxes: Any = ..., top: Any = ..., left: Any = ..., height: Any = ..., width: Any = ...,
    bounding_box_format: Any = 'xyxy',
) -> Waiting | Any:
    """Boxes of an image that is cut out of a larger one."""

def bounding_boxes_decode_deltas_to_boxes(
    anchors: Any = ..., boxes_delta: Any = ..., anchor_format: Any = ..., box_format: Any = ...,
    encoded_format: Any = 'center_yxhw', variance: Any = None, image_shape: Any = None,
) -> Waiting | Any:
    """Boxes from their differences to anchors."""

def bounding_boxes_encode_box_to_deltas(
    anchors: Any = ..., boxes: Any = ..., anchor_format: Any = ..., box_format: Any = ..., encoding_format:
    Any = 'center_yxhw', variance: Any = None, image_shape: Any = None,
) -> Waiting | Any:
    """Boxes as differences to anchors."""

def bounding_boxes_pad(
    boxes: Any = ..., top: Any = ..., left: Any = ..., height: Any = None, width: Any = None,
    bounding_box_format: Any = 'xyxy',
) -> Waiting | Any:
    """Boxes of an image that gets edges at the top and the left."""

def callback_backup_and_restore(
    backup_dir: Any, *, save_freq: Any = 'epoch', double_checkpoint: Any = False, delete_checkpoint: Any =
    True, **kwargs: Any
) -> Any:
    """A callback that lets a broken-off training go on."""

def callback_csv_logger(
    filename: Any, separator: Any = ',', append: Any = False,
) -> Any:
    """A callback that writes the metrics of each epoch to a CSV file."""

def callback_early_stopping(
    monitor: Any = 'val_loss', min_delta: Any = 0, patience: Any = 0, verbose: Any = 0, mode: Any = 'auto',
    baseline: Any = None, restore_best_weights: Any = False, start_from_epoch: Any = 0,
) -> Any:
    """The EarlyStopping callback."""

def callback_history() -> Any:
    """A callback that records the metrics of each epoch."""

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

def callback_learning_rate_scheduler(
    schedule: Any, verbose: Any = 0,
) -> Any:
    """The LearningRateScheduler callback."""

def callback_list(
    callbacks: Any = None, add_history: Any = False, add_progbar: Any = False, model: Any = None, **kwargs:
    Any
) -> Any:
    """Several callbacks as one, for a training loop of one's own."""

def callback_model_checkpoint(
    filepath: Any, monitor: Any = 'val_loss', verbose: Any = 0, save_best_only: Any = False,
    save_weights_only: Any = False, mode: Any = 'auto', period: Any = None, save_freq: Any = 'epoch',
    initial_value_threshold: Any = None,
) -> Any:
    """The ModelCheckpoint callback."""

def callback_orbax_checkpoint(
    directory: Any, monitor: Any = 'val_loss', verbose: Any = 0, save_best_only: Any = False, mode: Any =
    'auto', save_freq: Any = 'epoch', initial_value_threshold: Any = None, max_to_keep: Any = 1,
    save_on_background: Any = True, save_weights_only: Any = False,
) -> Any:
    """A callback that saves checkpoints with Orbax."""

def callback_progbar_logger(
    count_mode: Any = 'samples', stateful_metrics: Any = None,
) -> Any:
    """A callback that prints a progress bar."""

def callback_reduce_lr_on_plateau(
    monitor: Any = 'val_loss', factor: Any = 0.1, patience: Any = 10, verbose: Any = 0, mode: Any = 'auto',
    min_delta: Any = 0.0001, cooldown: Any = 0, min_lr: Any = 0, **kwargs: Any
) -> Any:
    """The ReduceLROnPlateau callback."""

def callback_remote_monitor(
    root: Any = 'https://localhost:9000', path: Any = '/publish/epoch/end/', field: Any = 'data', headers: Any
    = None, send_as_json: Any = False,
) -> Any:
    """A callback that posts the metrics of each epoch to a server."""

def callback_swap_ema_weights(
    swap_on_epoch: Any = False,
) -> Any:
    """A callback that evaluates with the averaged weights."""

def callback_tensorboard(
    log_dir: Any = None, histogram_freq: Any = 0, batch_size: Any = None, write_graph: Any = True,
    write_grads: Any = False, write_images: Any = False, embeddings_freq: Any = 0, embeddings_layer_names: Any
    = None, embeddings_metadata: Any = None, embeddings_data: Any = None, update_freq: Any = 'epoch',
    profile_batch: Any = 0, write_steps_per_second: Any = False,
) -> Any:
    """The TensorBoard callback."""

def callback_terminate_on_naan(
    *, raise_error: Any = False,
) -> Any:
    """A callback that ends a training whose loss is not a number."""

def callback_terminate_on_nan(
    *, raise_error: Any = False,
) -> Any:
    """A callback that ends a training whose loss is not a number."""

def choose_from_datasets(
    datasets: Any, choice_dataset: Any, stop_on_empty_dataset: Any = True,
) -> Any:
    """Draw elements from the datasets that another dataset names."""

def clean_runs(
    runs: Any = None, runs_dir: Any = 'runs', confirm: Any = False,
) -> Any:
    """Move runs to the archive of their directory."""

def clear_session(
    free_memory: Any = True,
) -> Any:
    """Forget Keras's global state: automatic names start anew, unused models free their memory."""

def clone_model(
    model: Any = ..., input_tensors: Any = None, clone_function: Any = None, call_function: Any = None,
    recursive: Any = False, **kwargs: Any
) -> Waiting | Any:
    """A new model of the same layers, with new weights."""

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

def config_backend() -> Any:
    """What Keras computes with."""

def config_disable_flash_attention() -> Any:
    """Keep attention layers from flash attention."""

def config_disable_interactive_logging() -> Any:
    """Let Keras write log lines in place of progress bars."""

def config_disable_traceback_filtering() -> Any:
    """Show errors with Keras's own frames."""

def config_dtype_policy() -> Any:
    """The types that new layers compute and keep their weights in."""

def config_enable_flash_attention() -> Any:
    """Let attention layers use flash attention where the machine has it."""

def config_enable_interactive_logging() -> Any:
    """Let Keras print progress bars."""

def config_enable_traceback_filtering() -> Any:
    """Show errors without Keras's own frames."""

def config_enable_unsafe_deserialization() -> Any:
    """Let models that hold code be loaded, for the rest of the session."""

def config_epsilon() -> Any:
    """The small number that keeps denominators from zero."""

def config_floatx() -> Any:
    """The default type of floats."""

def config_image_data_format() -> Any:
    """Where images have their channels."""

def config_is_flash_attention_enabled() -> Any:
    """Whether attention layers may use flash attention."""

def config_is_interactive_logging_enabled() -> Any:
    """Whether Keras prints progress bars, and not log lines."""

def config_is_nnx_enabled() -> Any:
    """Whether Keras is joined to Flax NNX, on JAX."""

def config_is_traceback_filtering_enabled() -> Any:
    """Whether errors are shown without Keras's own frames."""

def config_max_epochs() -> Any:
    """The limit on the epochs of every training."""

def config_max_steps_per_epoch() -> Any:
    """The limit on the steps of every epoch."""

def config_set_backend(
    backend: Any,
) -> Any:
    """Choose what Keras computes with, before it is first used."""

def config_set_dtype_policy(
    policy: Any,
) -> Any:
    """Set the types that new layers compute and keep their weights in."""

def config_set_epsilon(
    value: Any,
) -> Any:
    """Set the small number that keeps denominators from zero."""

def config_set_floatx(
    value: Any,
) -> Any:
    """Set the default type of floats."""

def config_set_image_data_format(
    data_format: Any,
) -> Any:
    """Set where images have their channels."""

def config_set_max_epochs(
    max_epochs: Any,
) -> Any:
    """Limit the epochs of every training, to try a script out."""

def config_set_max_steps_per_epoch(
    max_steps_per_epoch: Any,
) -> Any:
    """Limit the steps of every epoch, to try a script out."""

def constraint_maxnorm(
    max_value: Any = 2, axis: Any = 0,
) -> Any:
    """Norms of at most a given size."""

def constraint_minmaxnorm(
    min_value: Any = 0, max_value: Any = 1, rate: Any = 1, axis: Any = 0,
) -> Any:
    """Norms between two sizes."""

def constraint_nonneg() -> Any:
    """No negative weights."""

def constraint_unitnorm(
    axis: Any = 0,
) -> Any:
    """Norms of 1."""

def contains(
    match: Any, ignore_case: Any = True, vars: Any = None,
) -> Any:
    """Select the columns whose name contains a text."""

def convnext_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def convnext_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `convnext` take them."""

def copy_run(
    run_dir: Any, to: Any = '.', rename: Any = None,
) -> Any:
    """Copy runs to another directory."""

def copy_run_files(
    run_dir: Any, to: Any = '.', rename: Any = None,
) -> Any:
    """Copy the files that runs wrote, without what is recorded of them."""

def count_params(
    object: Any = ...,
) -> Waiting | Any:
    """The number of weights of a model or layer, each element counted."""

def create_layer(
    layer_class: Any, object: Any = None, args: Any = (),
) -> Any:
    """Make a layer of a class, and put it on what there is to put it on."""

def create_layer_wrapper(
    Layer: Any, modifiers: Any = None, convert: Any = True,
) -> Any:
    """A class of layers as a layer verb, which takes what it is put on first."""

def create_wrapper(
    wrapper_class: Any, object: Any = None, args: Any = (),
) -> Any:
    """Make a layer that wraps another, of a class of your own, and put it on what there is to put it on."""

def csv_record_spec(
    example_file: Any = None, skip: Any = 0, names: Any = None, types: Any = None, defaults: Any = None,
) -> Any:
    """What the records of a CSV file are: `delim_record_spec()` with commas."""

def custom_metric(
    name: Any, metric_fn: Any,
) -> Any:
    """Give a function a name, under which Keras shows it as a metric."""

def dataset_batch(
    dataset: Any = ..., batch_size: Any = ..., drop_remainder: Any = False, num_parallel_calls: Any = None,
    deterministic: Any = None, name: Any = None,
) -> Waiting | Any:
    """Put consecutive elements together in batches."""

def dataset_boston_housing(
    path: Any = 'boston_housing.npz', test_split: Any = 0.2, seed: Any = 113, convert: Any = True,
) -> Any:
    """House prices in the suburbs of Boston in the 1970s: 506 rows of 13 numbers."""

def dataset_bucket_by_sequence_length(
    dataset: Any = ..., element_length_func: Any = ..., bucket_boundaries: Any = ..., bucket_batch_sizes: Any
    = ..., padded_shapes: Any = None, padding_values: Any = None, pad_to_bucket_boundary: Any = False,
    no_padding: Any = False, drop_remainder: Any = False, name: Any = None,
) -> Waiting | Any:
    """Batch elements of similar length together."""

def dataset_cache(
    dataset: Any = ..., filename: Any = None, *, name: Any = None,
) -> Waiting | Any:
    """Keep the elements in memory or in a file."""

def dataset_california_housing(
    version: Any = 'large', path: Any = 'california_housing.npz', test_split: Any = 0.2, seed: Any = 113,
    convert: Any = True,
) -> Any:
    """House prices in the districts of California in 1990: 20,640 rows of 8 numbers."""

def dataset_cifar10(
    convert: Any = True,
) -> Any:
    """Small colour photographs: 50,000 images to train on and 10,000 to test on, in ten classes."""

def dataset_cifar100(
    label_mode: Any = 'fine', convert: Any = True,
) -> Any:
    """Small colour photographs: 50,000 images to train on and 10,000 to test on, in a hundred classes."""

def dataset_collect(
    dataset: Any = ..., iter_max: Any = None,
) -> Waiting | Any:
    """The elements of a dataset as a list."""

def dataset_concatenate(
    dataset: Any = ..., *others: Any,
) -> Waiting | Any:
    """One dataset after the other."""

def dataset_decode_delim(
    dataset: Any = ..., record_spec: Any = ..., parallel_records: Any = None,
) -> Waiting | Any:
    """Decode lines of delimited text as records with named columns."""

def dataset_digits(
    convert: Any = True,
) -> Any:
    """The UCI optical recognition of handwritten digits: 1,797 images of 8 by 8, which come with rkeras."""

def dataset_enumerate(
    dataset: Any = ..., start: Any = 0, *, name: Any = None,
) -> Waiting | Any:
    """Number the elements."""

def dataset_fashion_mnist(
    convert: Any = True,
) -> Any:
    """Pictures of clothes: 60,000 images to train on and 10,000 to test on, in ten classes."""

def dataset_filter(
    dataset: Any = ..., predicate: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Keep the elements that fulfil a condition."""

def dataset_flat_map(
    dataset: Any = ..., map_func: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Replace each element by a dataset, and join these."""

def dataset_group_by_window(
    dataset: Any = ..., key_func: Any = ..., reduce_func: Any = ..., window_size: Any = None,
    window_size_func: Any = None, name: Any = None,
) -> Waiting | Any:
    """Group elements by a key and reduce each window of a group."""

def dataset_imdb(
    path: Any = 'imdb.npz', num_words: Any = None, skip_top: Any = 0, maxlen: Any = None, seed: Any = 113,
    start_char: Any = 1, oov_char: Any = 2, index_from: Any = 3, convert: Any = True,
) -> Any:
    """Film reviews as word numbers: 25,000 to train on and 25,000 to test on, half of them positive."""

def dataset_imdb_word_index(
    path: Any = 'imdb_word_index.json',
) -> Any:
    """The words of `dataset_imdb()`, numbered from 1 by how frequent they are."""

def dataset_interleave(
    dataset: Any = ..., map_func: Any = ..., cycle_length: Any = None, block_length: Any = 1,
    num_parallel_calls: Any = None, deterministic: Any = None, name: Any = None,
) -> Waiting | Any:
    """Replace each element by a dataset, and take turns among these."""

def dataset_map(
    dataset: Any = ..., map_func: Any = ..., num_parallel_calls: Any = None, *, deterministic: Any = None,
    synchronous: Any = None, use_unbounded_threadpool: Any = False, name: Any = None,
) -> Waiting | Any:
    """Apply a function to each element."""

def dataset_map_and_batch(
    dataset: Any = ..., map_func: Any = ..., batch_size: Any = ..., num_parallel_batches: Any = None,
    drop_remainder: Any = False, num_parallel_calls: Any = None,
) -> Waiting | Any:
    """Apply a function to each element and put the results together in batches."""

def dataset_mnist(
    path: Any = 'mnist.npz', convert: Any = True,
) -> Any:
    """The MNIST handwritten digits: 60,000 images to train on and 10,000 to test on."""

def dataset_options(
    dataset: Any = ..., *options: Any, **settings: Any
) -> Waiting | Any:
    """Get or set the options of a dataset."""

def dataset_padded_batch(
    dataset: Any = ..., batch_size: Any = ..., padded_shapes: Any = None, padding_values: Any = None,
    drop_remainder: Any = False, name: Any = None,
) -> Waiting | Any:
    """Put elements of different shapes together in padded batches."""

def dataset_prefetch(
    dataset: Any = ..., buffer_size: Any = None, *, name: Any = None,
) -> Waiting | Any:
    """Prepare later elements while the current one is in use."""

def dataset_prefetch_to_device(
    dataset: Any = ..., device: Any = ..., buffer_size: Any = None,
) -> Waiting | Any:
    """Prepare later elements on a device while the current one is in use. It must be the last step of a dataset."""

def dataset_prepare(
    dataset: Any = ..., x: Any = ..., y: Any = None, named: Any = True, named_features: Any = False,
    parallel_records: Any = None, batch_size: Any = None, num_parallel_batches: Any = None, drop_remainder:
    Any = False,
) -> Waiting | Any:
    """Arrange elements with named columns as features and response."""

def dataset_rebatch(
    dataset: Any = ..., batch_size: Any = ..., drop_remainder: Any = False, name: Any = None,
) -> Waiting | Any:
    """Cut the batches to another size."""

def dataset_reduce(
    dataset: Any = ..., initial_state: Any = ..., reduce_func: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Reduce the elements to one value."""

def dataset_rejection_resample(
    dataset: Any = ..., class_func: Any = ..., target_dist: Any = ..., initial_dist: Any = None, seed: Any =
    None, name: Any = None,
) -> Waiting | Any:
    """Resample to a distribution of classes."""

def dataset_repeat(
    dataset: Any = ..., count: Any = None, *, name: Any = None,
) -> Waiting | Any:
    """Run through the elements several times."""

def dataset_reuters(
    path: Any = 'reuters.npz', num_words: Any = None, skip_top: Any = 0, maxlen: Any = None, test_split: Any =
    0.2, seed: Any = 113, start_char: Any = 1, oov_char: Any = 2, index_from: Any = 3, convert: Any = True,
) -> Any:
    """News of Reuters as word numbers: 11,228 of them, in 46 topics."""

def dataset_reuters_label_names() -> Any:
    """The 46 topics of `dataset_reuters()`, in the order of their numbers."""

def dataset_reuters_word_index(
    path: Any = 'reuters_word_index.pkl',
) -> Any:
    """The words of `dataset_reuters()`, numbered from 1 by how frequent they are."""

def dataset_scan(
    dataset: Any = ..., initial_state: Any = ..., scan_func: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Apply a function that carries a state from element to element."""

def dataset_shard(
    dataset: Any = ..., num_shards: Any = ..., index: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Take every n-th element, as one of n workers."""

def dataset_shard_by_worker(
    dataset: Any = ...,
) -> Waiting | Any:
    """The elements of this worker, where TF_CONFIG names several: every n-th, from the number of the worker on."""

def dataset_shuffle(
    dataset: Any = ..., buffer_size: Any = ..., seed: Any = None, reshuffle_each_iteration: Any = None, *,
    name: Any = None,
) -> Waiting | Any:
    """Shuffle the elements in a buffer."""

def dataset_shuffle_and_repeat(
    dataset: Any = ..., buffer_size: Any = ..., count: Any = None, seed: Any = None,
) -> Waiting | Any:
    """Shuffle a dataset, run through it, and shuffle again."""

def dataset_skip(
    dataset: Any = ..., count: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Leave out the first elements."""

def dataset_snapshot(
    dataset: Any = ..., path: Any = ..., compression: Any = 'AUTO', reader_func: Any = None, shard_func: Any =
    None, *, name: Any = None,
) -> Waiting | Any:
    """Keep the elements in a folder, from where later runs read them."""

def dataset_take(
    dataset: Any = ..., count: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Take the first elements."""

def dataset_take_while(
    dataset: Any = ..., predicate: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Take elements as long as a condition holds."""

def dataset_unbatch(
    dataset: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Split batches into their elements."""

def dataset_unique(
    dataset: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Leave out elements that occurred before."""

def dataset_use_spec(
    dataset: Any = ..., spec: Any = ...,
) -> Waiting | Any:
    """Arrange a dataset as a fitted feature specification has it."""

def dataset_window(
    dataset: Any = ..., size: Any = ..., shift: Any = None, stride: Any = 1, drop_remainder: Any = False, *,
    name: Any = None,
) -> Waiting | Any:
    """Group consecutive elements in windows, each a dataset."""

def delim_record_spec(
    example_file: Any = None, delim: Any = ',', skip: Any = 0, names: Any = None, types: Any = None, defaults:
    Any = None,
) -> Any:
    """What the records of a file of delimited text are."""

def dense_features(
    spec: Any = ...,
) -> Waiting | Any:
    """The dense feature columns of a fitted specification."""

def densenet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def densenet_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `densenet` take them."""

def deserialize_keras_object(
    config: Any, custom_objects: Any = None, safe_mode: Any = True, **kwargs: Any
) -> Any:
    """The object that `serialize_keras_object()` wrote down."""

def destructure(
    value: Any, *names: Any,
) -> Any:
    """Elements of a value by name or place, in the order in which they are asked for."""

def dict(
    *args: Any, convert: Any = False, **kwargs: Any
) -> Any:
    """A Python dict."""

def distillation_feature(
    loss: Any = 'mse', teacher_layer_name: Any = None, student_layer_name: Any = None,
) -> Any:
    """Learn from what a layer of the teacher gives."""

def distillation_logits(
    temperature: Any = 3.0, loss: Any = 'kl_divergence',
) -> Any:
    """Learn from what a teacher says of the classes."""

def distillation_loss(
    compute_loss: Any,
) -> Any:
    """Learn from a teacher by a loss of one's own."""

def distiller(
    teacher: Any, student: Any, distillation_losses: Any, distillation_loss_weights: Any = None,
    student_loss_weight: Any = 0.5, name: Any = 'distiller', **kwargs: Any
) -> Any:
    """A model that trains a student on what a teacher says; compile and fit it."""

def distribution_data_parallel(
    device_mesh: Any = None, devices: Any = None, auto_shard_dataset: Any = True,
) -> Any:
    """The same model on every device, each with its share of a batch."""

def distribution_device_mesh(
    shape: Any, axis_names: Any, devices: Any = None,
) -> Any:
    """Devices in a grid with named axes."""

def distribution_distribute_tensor(
    tensor: Any, layout: Any,
) -> Any:
    """A tensor laid out over the devices."""

def distribution_distribution() -> Any:
    """The distribution in use."""

def distribution_get_device_count(
    device_type: Any = None,
) -> Any:
    """The number of devices."""

def distribution_initialize(
    job_addresses: Any = None, num_processes: Any = None, process_id: Any = None,
) -> Any:
    """Join the processes of a distributed computation."""

def distribution_layout_map(
    device_mesh: Any,
) -> Any:
    """Layouts of variables by pattern of their names."""

def distribution_list_devices(
    device_type: Any = None,
) -> Any:
    """The devices there are."""

def distribution_model_parallel(
    layout_map: Any = None, batch_dim_name: Any = None, auto_shard_dataset: Any = True, **kwargs: Any
) -> Any:
    """Parts of the variables on each device."""

def distribution_set_distribution(
    value: Any,
) -> Any:
    """Set the distribution to use."""

def distribution_tensor_layout(
    axes: Any, device_mesh: Any = None,
) -> Any:
    """Which axis of a tensor lies along which axis of the devices."""

def draw_bounding_boxes(
    images: Any = ..., bounding_boxes: Any = ..., bounding_box_format: Any = ..., class_mapping: Any = None,
    color: Any = (128, 128, 128), line_thickness: Any = 2, text_thickness: Any = 1, font_scale: Any = 1.0,
    data_format: Any = None,
) -> Waiting | Any:
    """Draw boxes on images."""

def draw_segmentation_masks(
    images: Any = ..., segmentation_masks: Any = ..., num_classes: Any = None, color_mapping: Any = None,
    alpha: Any = 0.8, blend: Any = True, ignore_index: Any = -1, data_format: Any = None,
) -> Waiting | Any:
    """Colour images by the class of each pixel."""

def dtype_policy(
    name: Any = None,
) -> Any:
    """The types that a layer computes and keeps its weights in."""

def dtype_policy_awq(
    mode: Any, source_name: Any = None,
) -> Any:
    """The types of a layer that is quantized by AWQ."""

def dtype_policy_float(
    name: Any = None,
) -> Any:
    """The float types that a layer computes and keeps its weights in."""

def dtype_policy_gptq(
    mode: Any, source_name: Any = None,
) -> Any:
    """The types of a layer that is quantized by GPTQ."""

def dtype_policy_int4(
    mode: Any, source_name: Any = None,
) -> Any:
    """The types of a layer that is quantized to 4 bits in blocks."""

def dtype_policy_map(
    default_policy: Any = None, policy_map: Any = None,
) -> Any:
    """The types of each layer of a model, by the layers' paths."""

def dtype_policy_quantized(
    mode: Any, source_name: Any = None,
) -> Any:
    """The types of a layer that is quantized to integers."""

def dtype_policy_quantized_float8(
    mode: Any, source_name: Any = None, amax_history_length: Any = 1024,
) -> Any:
    """The types of a layer that is quantized to floats of 8 bits."""

def efficientnet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def efficientnet_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `efficientnet` take them."""

def efficientnet_v2_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def efficientnet_v2_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `efficientnet_v2` take them."""

def ends_with(
    match: Any, ignore_case: Any = True, vars: Any = None,
) -> Any:
    """Select the columns whose name ends with a text."""

def eval_spec(
    input_fn: Any, steps: Any = 100, name: Any = None,
) -> Any:
    """What an estimator evaluates on, for `train_and_evaluate`."""

def evaluate(
    object: Any = ..., x: Any = None, y: Any = None, batch_size: Any = None, verbose: Any = 'auto',
    sample_weight: Any = None, steps: Any = None, callbacks: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Compute loss and metrics on data."""

def evaluate_generator(
    object: Any = ..., generator: Any = ..., steps: Any = ..., max_queue_size: Any = 10, workers: Any = 1,
    callbacks: Any = None,
) -> Waiting | Any:
    """Compute loss and metrics on batches that a generator gives; `evaluate` takes generators too."""

def everything(
    vars: Any = None,
) -> Any:
    """Select all columns."""

def export_export_archive(
    **kwargs: Any
) -> Any:
    """An archive of endpoints, to be written as a SavedModel."""

def export_savedmodel(
    object: Any = ..., export_dir_base: Any = ..., overwrite: Any = True, versioned: Any = None,
    remove_learning_phase: Any = True, as_text: Any = False, *, format: Any = 'tf_saved_model', verbose: Any =
    None, input_signature: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Write the forward pass of a model for serving."""

def export_tflite(
    model: Any = ..., path: Any = None, optimizations: Any = None, quantize: Any = None,
    representative_dataset: Any = None, overwrite: Any = True,
) -> Waiting | Any:
    """Convert a model for TensorFlow Lite."""

def feature_cross(
    feature_names: Any, crossing_dim: Any, output_mode: Any = 'one_hot',
) -> Any:
    """Several columns at once as categories, by hashing."""

def feature_custom(
    dtype: Any, preprocessor: Any, output_mode: Any,
) -> Any:
    """A column with a rule of your own."""

def feature_float(
    name: Any = None,
) -> Any:
    """A column of numbers as it is."""

def feature_float_discretized(
    num_bins: Any, bin_boundaries: Any = None, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """A column of numbers as bins."""

def feature_float_normalized(
    name: Any = None,
) -> Any:
    """A column of numbers with mean 0 and variance 1."""

def feature_float_rescaled(
    scale: Any = 1, offset: Any = 0, name: Any = None,
) -> Any:
    """A column of numbers, multiplied by a number and shifted."""

def feature_integer_categorical(
    max_tokens: Any = None, num_oov_indices: Any = 1, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """A column of integers as categories."""

def feature_integer_hashed(
    num_bins: Any, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """A column of integers as categories, by hashing."""

def feature_spec(
    dataset: Any, x: Any, y: Any = None,
) -> Any:
    """Begin a specification of features."""

def feature_string_categorical(
    max_tokens: Any = None, num_oov_indices: Any = 1, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """A column of strings as categories."""

def feature_string_hashed(
    num_bins: Any, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """A column of strings as categories, by hashing."""

def file_list_dataset(
    file_pattern: Any, shuffle: Any = None, seed: Any = None, *, name: Any = None,
) -> Any:
    """A dataset of the names of files that fit a pattern."""

def fit(
    object: Any = ..., x: Any = None, y: Any = None, batch_size: Any = None, epochs: Any = 10, verbose: Any =
    'auto', callbacks: Any = None, view_metrics: Any = 'auto', validation_split: Any = 0.0, validation_data:
    Any = None, shuffle: Any = True, class_weight: Any = None, sample_weight: Any = None, initial_epoch: Any =
    0, steps_per_epoch: Any = None, validation_steps: Any = None, *, validation_batch_size: Any = None,
    validation_freq: Any = 1, **kwargs: Any
) -> Waiting | Any:
    """Train a model for a number of epochs."""

def fit_generator(
    object: Any = ..., generator: Any = ..., steps_per_epoch: Any = ..., epochs: Any = 1, verbose: Any =
    'auto', callbacks: Any = None, view_metrics: Any = 'auto', validation_data: Any = None, validation_steps:
    Any = None, class_weight: Any = None, max_queue_size: Any = 10, workers: Any = 1, initial_epoch: Any = 0,
) -> Waiting | Any:
    """Train a model on batches that a generator gives; `fit` takes generators too."""

def fit_image_data_generator(
    object: Any = ..., x: Any = ..., augment: Any = False, rounds: Any = 1, seed: Any = None,
) -> Waiting | Any:
    """Let a generator learn the mean, standard deviation and whitening of images; it is changed in place."""

def fit_text_tokenizer(
    object: Any = ..., x: Any = ...,
) -> Waiting | Any:
    """Let a tokenizer learn the words of texts; it is changed in place."""

def fixed_length_record_dataset(
    filenames: Any, record_bytes: Any, header_bytes: Any = None, footer_bytes: Any = None, buffer_size: Any =
    None, *, compression_type: Any = None, num_parallel_reads: Any = None, name: Any = None,
) -> Any:
    """A dataset of the records of binary files."""

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

def flow_images_from_data(
    x: Any = ..., y: Any = None, generator: Any = None, batch_size: Any = 32, shuffle: Any = True,
    sample_weight: Any = None, seed: Any = None, save_to_dir: Any = None, save_prefix: Any = '', save_format:
    Any = 'png', subset: Any = None,
) -> Waiting | Any:
    """Batches of changed images, without end, from images in memory."""

def flow_images_from_dataframe(
    dataframe: Any, directory: Any = None, x_col: Any = 'filename', y_col: Any = 'class', generator: Any =
    None, target_size: Any = (256, 256), color_mode: Any = 'rgb', classes: Any = None, class_mode: Any =
    'categorical', batch_size: Any = 32, shuffle: Any = True, seed: Any = None, save_to_dir: Any = None,
    save_prefix: Any = '', save_format: Any = 'png', subset: Any = None, interpolation: Any = 'nearest',
    drop_duplicates: Any = None,
) -> Any:
    """Batches of changed images, without end, from the files that a data frame names."""

def flow_images_from_directory(
    directory: Any, generator: Any = None, target_size: Any = (256, 256), color_mode: Any = 'rgb', classes:
    Any = None, class_mode: Any = 'categorical', batch_size: Any = 32, shuffle: Any = True, seed: Any = None,
    save_to_dir: Any = None, save_prefix: Any = '', save_format: Any = 'png', follow_links: Any = False,
    subset: Any = None, interpolation: Any = 'nearest',
) -> Any:
    """Batches of changed images, without end, from a folder with a folder for each class."""

def freeze_weights(
    object: Any = ..., from_: Any = None, to: Any = None, which: Any = None,
) -> Waiting | Any:
    """Keep layers from being trained."""

def from_config(
    config: Any, custom_objects: Any = None,
) -> Any:
    """A new layer, model or the like from a configuration."""

def generate(
    x: Any, *args: Any, **kwargs: Any
) -> Any:
    """What a model that generates makes of a prompt: a call of its own `generate`."""

def generator_next(
    generator: Any, completed: Any = None,
) -> Any:
    """What a generator gives next: a batch, as a rule."""

def get_config(
    object: Any = ...,
) -> Waiting | Any:
    """The configuration of a layer, a model or the like: what it takes to make it anew, without weights."""

def get_custom_objects() -> Any:
    """The classes and functions that are registered."""

def get_file(
    fname: Any, origin: Any, file_hash: Any = None, cache_subdir: Any = 'datasets', hash_algorithm: Any =
    'auto', extract: Any = False, archive_format: Any = 'auto', cache_dir: Any = None, untar: Any = False, *,
    force_download: Any = False, md5_hash: Any = None, **kwargs: Any
) -> Any:
    """Download a file once, into the cache."""

def get_input_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """The input tensor of one call of a layer."""

def get_input_mask_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """The mask of the input of one call of a layer."""

def get_input_shape_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """The shape of the input of one call of a layer."""

def get_layer(
    object: Any = ..., name: Any = None, index: Any = None,
) -> Waiting | Any:
    """A layer of a model, by name or by its place."""

def get_output_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """The output tensor of one call of a layer."""

def get_output_mask_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """The mask of the output of one call of a layer."""

def get_output_shape_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """The shape of the output of one call of a layer."""

def get_registered_name(
    obj: Any,
) -> Any:
    """The name that a class or function is registered under."""

def get_registered_object(
    name: Any, custom_objects: Any = None, module_objects: Any = None,
) -> Any:
    """The class or function that is registered under a name."""

def get_source_inputs(
    tensor: Any = ...,
) -> Waiting | Any:
    """The input tensors that a symbolic tensor was computed from."""

def get_state_tree(
    object: Any = ..., value_format: Any = 'backend_tensor',
) -> Waiting | Any:
    """All variables of a model, its optimizer and its metrics, by kind and name."""

def get_vocabulary(
    object: Any = ..., include_special_tokens: Any = True,
) -> Waiting | Any:
    """The vocabulary of a lookup or text layer, in the order of the codes."""

def get_weights(
    object: Any = ..., trainable: Any = None,
) -> Waiting | Any:
    """The weights of a model or layer, as a list of arrays."""

def has_type(
    match: Any = 'float32',
) -> Any:
    """Select the columns of a type."""

def hdf5_matrix(
    datapath: Any, dataset: Any, start: Any = 0, end: Any = None, normalizer: Any = None,
) -> Any:
    """Rows of a dataset in an HDF5 file, read when they are asked for."""

def image_array_resize(
    img: Any = ..., height: Any = ..., width: Any = ..., data_format: Any = 'channels_last',
) -> Waiting | Any:
    """An array of an image at another size, linear between pixels, the corners where they were."""

def image_array_save(
    img: Any = None, path: Any = None, data_format: Any = None, file_format: Any = None, scale: Any = True, x:
    Any = None, **kwargs: Any
) -> Waiting | Any:
    """Write an array of an image to a file."""

def image_data_generator(
    featurewise_center: Any = False, samplewise_center: Any = False, featurewise_std_normalization: Any =
    False, samplewise_std_normalization: Any = False, zca_whitening: Any = False, zca_epsilon: Any = 1e-06,
    rotation_range: Any = 0.0, width_shift_range: Any = 0.0, height_shift_range: Any = 0.0, brightness_range:
    Any = None, shear_range: Any = 0.0, zoom_range: Any = 0.0, channel_shift_range: Any = 0.0, fill_mode: Any
    = 'nearest', cval: Any = 0.0, horizontal_flip: Any = False, vertical_flip: Any = False, rescale: Any =
    None, preprocessing_function: Any = None, data_format: Any = None, validation_split: Any = 0.0,
) -> Any:
    """How to change images at random, for `flow_images_from_*()`."""

def image_dataset_from_directory(
    directory: Any, labels: Any = 'inferred', label_mode: Any = 'int', class_names: Any = None, color_mode:
    Any = 'rgb', batch_size: Any = 32, image_size: Any = (256, 256), shuffle: Any = True, seed: Any = None,
    validation_split: Any = None, subset: Any = None, interpolation: Any = 'bilinear', follow_links: Any =
    False, crop_to_aspect_ratio: Any = False, *, pad_to_aspect_ratio: Any = False, data_format: Any = None,
    verbose: Any = True, format: Any = 'tf', **kwargs: Any
) -> Any:
    """A dataset of the images in a folder, with a folder for each class."""

def image_from_array(
    x: Any = ..., data_format: Any = None, scale: Any = True, dtype: Any = None,
) -> Waiting | Any:
    """An array as an image."""

def image_load(
    path: Any, grayscale: Any = False, color_mode: Any = 'rgb', target_size: Any = None, interpolation: Any =
    'nearest', keep_aspect_ratio: Any = False,
) -> Any:
    """Read an image from a file."""

def image_smart_resize(
    x: Any = ..., size: Any = ..., interpolation: Any = 'bilinear', data_format: Any = 'channels_last',
    backend_module: Any = None,
) -> Waiting | Any:
    """Images at another size, the middle cut out so that nothing is stretched."""

def image_to_array(
    img: Any = ..., data_format: Any = 'channels_last', dtype: Any = None,
) -> Waiting | Any:
    """An image as an array."""

def imagenet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def imagenet_preprocess_input(
    x: Any = ..., data_format: Any = None, mode: Any = 'caffe',
) -> Waiting | Any:
    """Images as models trained on ImageNet take them, in one of three ways."""

def implementation() -> Any:
    """Which Keras is in use: "keras", the only one there is, or what `use_implementation()` has said."""

def import_(
    module: Any, as_: Any = None, convert: Any = True, delay_load: Any = False,
) -> Any:
    """A Python module."""

def inception_resnet_v2_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def inception_resnet_v2_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `inception_resnet_v2` take them."""

def inception_v3_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def inception_v3_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `inception_v3` take them."""

def initializer_constant(
    value: Any = 0,
) -> Any:
    """The Constant initializer."""

def initializer_glorot_normal(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """The GlorotNormal initializer."""

def initializer_glorot_uniform(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """The GlorotUniform initializer."""

def initializer_he_normal(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """The HeNormal initializer."""

def initializer_he_uniform(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """The HeUniform initializer."""

def initializer_identity(
    gain: Any = 1,
) -> Any:
    """An initializer that makes the identity matrix."""

def initializer_lecun_normal(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """The LecunNormal initializer."""

def initializer_lecun_uniform(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """The LecunUniform initializer."""

def initializer_ones() -> Any:
    """The Ones initializer."""

def initializer_orthogonal(
    gain: Any = 1, seed: Any = None,
) -> Any:
    """An initializer that makes orthogonal matrices."""

def initializer_random_normal(
    mean: Any = 0, stddev: Any = 0.05, seed: Any = None,
) -> Any:
    """The RandomNormal initializer."""

def initializer_random_uniform(
    minval: Any = -0.05, maxval: Any = 0.05, seed: Any = None,
) -> Any:
    """The RandomUniform initializer."""

def initializer_stft(
    side: Any = 'real', window: Any = 'hann', scaling: Any = 'density', periodic: Any = False,
) -> Any:
    """The STFT initializer."""

def initializer_truncated_normal(
    mean: Any = 0, stddev: Any = 0.05, seed: Any = None,
) -> Any:
    """The TruncatedNormal initializer."""

def initializer_variance_scaling(
    scale: Any = 1, mode: Any = 'fan_in', distribution: Any = 'normal', seed: Any = None, *, input_axes: Any =
    None, output_axes: Any = None,
) -> Any:
    """The VarianceScaling initializer."""

def initializer_zeros() -> Any:
    """The Zeros initializer."""

def install_keras(
    method: Any = 'auto', conda: Any = 'auto', version: Any = 'default', tensorflow: Any = None,
    extra_packages: Any = None, *args: Any, envname: Any = 'r-keras', python_version: Any = None, backend: Any
    = 'tensorflow', gpu: Any = None, restart_session: Any = True,
) -> Any:
    """Make a virtualenv with rkeras, Keras, TensorFlow and, where R is installed, the rpy2 that fits it."""

def install_tensorflow(
    method: Any = 'auto', conda: Any = 'auto', version: Any = 'default', envname: Any = 'r-keras',
    extra_packages: Any = None, restart_session: Any = True, conda_python_version: Any = None, *args: Any,
    cuda: Any = None, metal: Any = False, pip_ignore_installed: Any = False, new_env: Any = False,
    python_version: Any = None,
) -> Any:
    """The same as `install_keras()`, by the name and arguments of R's tensorflow."""

def is_keras_available(
    version: Any = None,
) -> Any:
    """Whether Keras can be imported."""

def is_run_active() -> Any:
    """Whether a training run is going on."""

def iter_next(
    it: Any, completed: Any = None,
) -> Any:
    """The next element of an iterator."""

def iterate(
    it: Any, f: Any = None, simplify: Any = True,
) -> Any:
    """Call a function on each element."""

def iterator_get_next(
    iterator: Any = ..., name: Any = None,
) -> Waiting | Any:
    """The next element of an iterator."""

def iterator_initializer(
    iterator: Any = ...,
) -> Waiting | Any:
    """Start an iterator, or start it again. It happens at once; in TensorFlow 1 a session had to run the result."""

def iterator_make_initializer(
    iterator: Any = ..., dataset: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Point an iterator at a dataset, at its first element. It happens at once."""

def iterator_string_handle(
    iterator: Any = ..., name: Any = None,
) -> Waiting | Any:
    """A text that finds an iterator again."""

def k_abs(
    x: Any = ...,
) -> Waiting | Any:
    """Absolute value of each element."""

def k_all(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Whether all elements are true, along axes."""

def k_any(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Whether any element is true, along axes."""

def k_arange(
    start: Any, stop: Any = None, step: Any = 1, dtype: Any = 'int32',
) -> Any:
    """Numbers at equal distances, without the last."""

def k_argmax(
    x: Any = ..., axis: Any = -1, *, keepdims: Any = False,
) -> Waiting | Any:
    """Place of the largest element along an axis, counted from 0."""

def k_argmin(
    x: Any = ..., axis: Any = -1, *, keepdims: Any = False,
) -> Waiting | Any:
    """Place of the smallest element along an axis, counted from 0."""

def k_backend() -> Any:
    """Name of the library that computes."""

def k_batch_dot(
    x: Any = ..., y: Any = ..., axes: Any = None,
) -> Waiting | Any:
    """Products of the samples of two batches, pair by pair."""

def k_batch_flatten(
    x: Any = ...,
) -> Waiting | Any:
    """Each sample of a batch as one row."""

def k_batch_get_value(
    ops: Any,
) -> Any:
    """The values of several variables."""

def k_batch_normalization(
    x: Any = ..., mean: Any = ..., var: Any = ..., beta: Any = ..., gamma: Any = ..., axis: Any = -1, epsilon:
    Any = 0.001,
) -> Waiting | Any:
    """A tensor normalized by given moments: (x - mean) / sqrt(var + epsilon) * gamma + beta."""

def k_batch_set_value(
    lists: Any,
) -> Any:
    """Give several variables other values."""

def k_bias_add(
    x: Any = ..., bias: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """A bias added to each channel."""

def k_binary_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False,
) -> Waiting | Any:
    """Cross-entropy of each probability and its target, 0 or 1."""

def k_cast(
    x: Any = ..., dtype: Any = ...,
) -> Waiting | Any:
    """A tensor in another type."""

def k_cast_to_floatx(
    x: Any = ...,
) -> Waiting | Any:
    """Numbers in Keras's type of real numbers."""

def k_categorical_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False, axis: Any = -1,
) -> Waiting | Any:
    """Cross-entropy of probabilities and one-hot targets."""

def k_clear_session() -> Any:
    """Forget the automatic names and the phase, and free what Keras keeps of old models."""

def k_clip(
    x: Any = ..., min_value: Any = None, max_value: Any = None,
) -> Waiting | Any:
    """Each element brought into a range."""

def k_concatenate(
    tensors: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Tensors joined along an axis."""

def k_constant(
    value: Any, dtype: Any = None, shape: Any = None, name: Any = None,
) -> Any:
    """A tensor of given values."""

def k_conv1d(
    x: Any = ..., kernel: Any = ..., strides: Any = 1, padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = 1,
) -> Waiting | Any:
    """Convolution along one axis."""

def k_conv2d(
    x: Any = ..., kernel: Any = ..., strides: Any = (1, 1), padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = (1, 1),
) -> Waiting | Any:
    """Convolution over images."""

def k_conv2d_transpose(
    x: Any = ..., kernel: Any = ..., output_shape: Any = ..., strides: Any = (1, 1), padding: Any = 'valid',
    data_format: Any = None,
) -> Waiting | Any:
    """Transposed convolution over images."""

def k_conv3d(
    x: Any = ..., kernel: Any = ..., strides: Any = (1, 1, 1), padding: Any = 'valid', data_format: Any =
    None, dilation_rate: Any = (1, 1, 1),
) -> Waiting | Any:
    """Convolution over volumes."""

def k_conv3d_transpose(
    x: Any = ..., kernel: Any = ..., output_shape: Any = ..., strides: Any = (1, 1, 1), padding: Any =
    'valid', data_format: Any = None,
) -> Waiting | Any:
    """Transposed convolution over volumes."""

def k_cos(
    x: Any = ...,
) -> Waiting | Any:
    """Cosine of each element."""

def k_count_params(
    x: Any = ...,
) -> Waiting | Any:
    """Number of elements of a tensor or variable."""

def k_ctc_batch_cost(
    y_true: Any, y_pred: Any, input_length: Any, label_length: Any,
) -> Any:
    """Connectionist temporal classification: the loss of labels that are not aligned with the steps."""

def k_ctc_decode(
    y_pred: Any, input_length: Any, greedy: Any = True, beam_width: Any = 100, top_paths: Any = 1,
) -> Any:
    """The most probable labels, given the probabilities of each step."""

def k_ctc_label_dense_to_sparse(
    labels: Any, label_lengths: Any,
) -> Any:
    """Rows of labels as a sparse tensor."""

def k_cumprod(
    x: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Running product along an axis."""

def k_cumsum(
    x: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Running sum along an axis."""

def k_depthwise_conv2d(
    x: Any = ..., depthwise_kernel: Any = ..., strides: Any = (1, 1), padding: Any = 'valid', data_format: Any
    = None, dilation_rate: Any = (1, 1),
) -> Waiting | Any:
    """Convolution of each channel of images by itself."""

def k_dot(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Product of two matrices, over the last axis of x and the last but one of y."""

def k_dropout(
    x: Any = ..., level: Any = ..., noise_shape: Any = None, seed: Any = None,
) -> Waiting | Any:
    """Elements set to zero by chance, in any phase; the others are enlarged so that the sum stays about the same."""

def k_dtype(
    x: Any = ...,
) -> Waiting | Any:
    """Type of the values of a tensor."""

def k_elu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """Exponential linear unit."""

def k_epsilon() -> Any:
    """The small number that keeps denominators from zero."""

def k_equal(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Whether the elements are equal, one by one."""

def k_eval(
    x: Any = ...,
) -> Waiting | Any:
    """The value of a tensor or variable."""

def k_exp(
    x: Any = ...,
) -> Waiting | Any:
    """Exponential of each element."""

def k_expand_dims(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """A tensor with an axis of length one more."""

def k_eye(
    size: Any, dtype: Any = None, name: Any = None,
) -> Any:
    """A variable that holds the identity matrix."""

def k_flatten(
    x: Any = ...,
) -> Waiting | Any:
    """All elements of a tensor along one axis, by row."""

def k_floatx() -> Any:
    """Type of real numbers by default."""

def k_foldl(
    fn: Any, elems: Any, initializer: Any = None, name: Any = None,
) -> Any:
    """Combine the elements of a tensor one after the other, from the first."""

def k_foldr(
    fn: Any, elems: Any, initializer: Any = None, name: Any = None,
) -> Any:
    """Combine the elements of a tensor one after the other, from the last."""

def k_function(
    inputs: Any, outputs: Any, updates: Any = None, **kwargs: Any
) -> Any:
    """A function of arrays from tensors of a model."""

def k_gather(
    reference: Any = ..., indices: Any = ...,
) -> Waiting | Any:
    """Parts of a tensor along its first axis."""

def k_get_session() -> Any:
    """Gone: TensorFlow 1's session. Keras computes at once."""

def k_get_uid(
    prefix: Any = '',
) -> Any:
    """The next number of a prefix, as automatic names are numbered: 1, then 2."""

def k_get_value(
    x: Any = ...,
) -> Waiting | Any:
    """The value of a variable."""

def k_get_variable_shape(
    x: Any = ...,
) -> Waiting | Any:
    """Lengths of the axes of a variable."""

def k_gradients(
    loss: Any, variables: Any,
) -> Any:
    """Gradients of a loss with respect to tensors or variables."""

def k_greater(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Whether x > y, element by element."""

def k_greater_equal(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Whether x >= y, element by element."""

def k_hard_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Three straight lines in the place of the sigmoid: 0.2 x + 0.5, between 0 and 1."""

def k_identity(
    x: Any = ..., name: Any = None,
) -> Waiting | Any:
    """A tensor of the same content."""

def k_image_data_format() -> Any:
    """Where images have their channels by default."""

def k_in_test_phase(
    x: Any, alt: Any, training: Any = None,
) -> Any:
    """One thing out of training, another in it."""

def k_in_top_k(
    predictions: Any, targets: Any, k: Any,
) -> Any:
    """Whether the class of each sample is among its k most probable."""

def k_in_train_phase(
    x: Any, alt: Any, training: Any = None,
) -> Any:
    """One thing in training, another otherwise."""

def k_int_shape(
    x: Any = ...,
) -> Waiting | Any:
    """Lengths of the axes, as far as they are known."""

def k_is_float_dtype(
    dtype: Any,
) -> Any:
    """Whether a type is one of floats."""

def k_is_keras_tensor(
    x: Any,
) -> Any:
    """Whether it is a symbolic tensor of a functional model."""

def k_is_placeholder(
    x: Any = ...,
) -> Waiting | Any:
    """Whether it is an input of a functional model."""

def k_is_sparse(
    tensor: Any,
) -> Any:
    """Whether it is a sparse tensor."""

def k_is_tensor(
    x: Any = ...,
) -> Waiting | Any:
    """Whether it is a tensor: symbolic or not, or a variable."""

def k_l2_normalize(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """A tensor divided by its Euclidean norm."""

def k_learning_phase() -> Any:
    """Whether the layers are training: 1 inside a training step, 0 outside."""

def k_less(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Whether x < y, element by element."""

def k_less_equal(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Whether x <= y, element by element."""

def k_local_conv1d(
    inputs: Any = ..., kernel: Any = ..., kernel_size: Any = ..., strides: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Convolution along one axis with a kernel of its own at every place."""

def k_local_conv2d(
    inputs: Any = ..., kernel: Any = ..., kernel_size: Any = ..., strides: Any = ..., output_shape: Any = ...,
    data_format: Any = None,
) -> Waiting | Any:
    """Convolution over images with a kernel of its own at every place."""

def k_log(
    x: Any = ...,
) -> Waiting | Any:
    """Natural logarithm of each element."""

def k_logsumexp(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Logarithm of the sum of exponentials, along axes."""

def k_manual_variable_initialization(
    value: Any,
) -> Any:
    """Whether variables wait to be initialized by hand, which TensorFlow 1's could; Keras's have values from the start."""

def k_map_fn(
    fn: Any, elems: Any, name: Any = None, dtype: Any = None,
) -> Any:
    """A function's results for the elements of a tensor."""

def k_max(
    x: Any = ..., axis: Any = None, keepdims: Any = False, *, initial: Any = None,
) -> Waiting | Any:
    """Largest element, along axes."""

def k_maximum(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """The larger of two elements."""

def k_mean(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Mean, along axes."""

def k_min(
    x: Any = ..., axis: Any = None, keepdims: Any = False, *, initial: Any = None,
) -> Waiting | Any:
    """Smallest element, along axes."""

def k_minimum(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """The smaller of two elements."""

def k_moving_average_update(
    x: Any = ..., value: Any = ..., momentum: Any = ...,
) -> Waiting | Any:
    """Bring a moving average up to date: x * momentum + value * (1 - momentum)."""

def k_ndim(
    x: Any = ...,
) -> Waiting | Any:
    """Number of axes."""

def k_normalize_batch_in_training(
    x: Any = ..., gamma: Any = ..., beta: Any = ..., reduction_axes: Any = ..., epsilon: Any = 0.001,
) -> Waiting | Any:
    """A batch normalized by its own moments."""

def k_not_equal(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Whether the elements differ, one by one."""

def k_one_hot(
    indices: Any = ..., num_classes: Any = ..., *, axis: Any = -1, dtype: Any = None, sparse: Any = False,
) -> Waiting | Any:
    """One-hot codes of class numbers that count from 0."""

def k_ones(
    shape: Any, dtype: Any = None, name: Any = None,
) -> Any:
    """A variable of ones."""

def k_ones_like(
    x: Any = ..., dtype: Any = None, name: Any = None,
) -> Waiting | Any:
    """Ones in the shape of a tensor."""

def k_permute_dimensions(
    x: Any = ..., pattern: Any = ...,
) -> Waiting | Any:
    """A tensor with its axes in another order."""

def k_placeholder(
    shape: Any = None, ndim: Any = None, dtype: Any = None, sparse: Any = False, name: Any = None,
) -> Any:
    """A symbolic tensor: an input of a functional model."""

def k_pool2d(
    x: Any = ..., pool_size: Any = ..., strides: Any = (1, 1), padding: Any = 'valid', data_format: Any =
    None, pool_mode: Any = 'max',
) -> Waiting | Any:
    """The largest or the average value in each window of images."""

def k_pool3d(
    x: Any = ..., pool_size: Any = ..., strides: Any = (1, 1, 1), padding: Any = 'valid', data_format: Any =
    None, pool_mode: Any = 'max',
) -> Waiting | Any:
    """The largest or the average value in each window of volumes."""

def k_pow(
    x: Any = ..., a: Any = ...,
) -> Waiting | Any:
    """Each element raised to a power."""

def k_print_tensor(
    x: Any = ..., message: Any = '',
) -> Waiting | Any:
    """Print a tensor when it is computed."""

def k_prod(
    x: Any = ..., axis: Any = None, keepdims: Any = False, *, dtype: Any = None,
) -> Waiting | Any:
    """Product, along axes."""

def k_random_bernoulli(
    shape: Any, p: Any = 0.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Ones by chance, the rest zeros."""

def k_random_binomial(
    shape: Any, p: Any = 0.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Ones by chance, the rest zeros; the older name of `k_random_bernoulli`."""

def k_random_normal(
    shape: Any, mean: Any = 0.0, stddev: Any = 1.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers of a normal distribution."""

def k_random_normal_variable(
    shape: Any, mean: Any, scale: Any, dtype: Any = None, name: Any = None, seed: Any = None,
) -> Any:
    """A variable that starts with random numbers of a normal distribution."""

def k_random_uniform(
    shape: Any, minval: Any = 0.0, maxval: Any = 1.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers of a uniform distribution."""

def k_random_uniform_variable(
    shape: Any, low: Any, high: Any, dtype: Any = None, name: Any = None, seed: Any = None,
) -> Any:
    """A variable that starts with random numbers of a uniform distribution."""

def k_relu(
    x: Any = ..., alpha: Any = 0, max_value: Any = None, *, threshold: Any = 0.0,
) -> Waiting | Any:
    """Rectified linear unit, with a slope below zero and a ceiling."""

def k_repeat(
    x: Any = ..., n: Any = ...,
) -> Waiting | Any:
    """Each row of a matrix n times, along a new axis."""

def k_repeat_elements(
    x: Any = ..., rep: Any = ..., axis: Any = ...,
) -> Waiting | Any:
    """Each element repeated along an axis."""

def k_reset_uids() -> Any:
    """Let the numbers of automatic names start again."""

def k_reshape(
    x: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """A tensor in another shape, filled by row."""

def k_resize_images(
    x: Any = ..., height_factor: Any = ..., width_factor: Any = ..., data_format: Any = ...,
) -> Waiting | Any:
    """Images enlarged by repeating their rows and columns."""

def k_resize_volumes(
    x: Any = ..., depth_factor: Any = ..., height_factor: Any = ..., width_factor: Any = ..., data_format: Any
    = ...,
) -> Waiting | Any:
    """Volumes enlarged by repeating their values along each axis."""

def k_result_type(
    *dtypes: Any,
) -> Any:
    """The type that values of several types have together."""

def k_reverse(
    x: Any = ..., axes: Any = ...,
) -> Waiting | Any:
    """A tensor turned around along axes."""

def k_rnn(
    step_function: Any, inputs: Any, initial_states: Any, go_backwards: Any = False, mask: Any = None,
    constants: Any = None, unroll: Any = False, input_length: Any = None,
) -> Any:
    """Run a function over the time steps of sequences."""

def k_round(
    x: Any = ..., *, decimals: Any = 0,
) -> Waiting | Any:
    """Each element rounded, halves to the even number."""

def k_separable_conv2d(
    x: Any = ..., depthwise_kernel: Any = ..., pointwise_kernel: Any = ..., strides: Any = (1, 1), padding:
    Any = 'valid', data_format: Any = None, dilation_rate: Any = (1, 1),
) -> Waiting | Any:
    """Convolution of each channel of images by itself, then across the channels."""

def k_set_epsilon(
    e: Any,
) -> Any:
    """Set the small number that keeps denominators from zero."""

def k_set_floatx(
    floatx: Any,
) -> Any:
    """Set the type of real numbers by default."""

def k_set_image_data_format(
    data_format: Any,
) -> Any:
    """Set where images have their channels by default."""

def k_set_learning_phase(
    value: Any,
) -> Any:
    """Set whether layers train where nothing else tells them."""

def k_set_session(
    session: Any,
) -> Any:
    """Gone: TensorFlow 1's session. Devices are set up with `tf$config`."""

def k_set_value(
    x: Any = ..., value: Any = ...,
) -> Waiting | Any:
    """Give a variable another value."""

def k_shape(
    x: Any = ...,
) -> Waiting | Any:
    """Lengths of the axes, found when the tensor is computed."""

def k_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Sigmoid of each element."""

def k_sign(
    x: Any = ...,
) -> Waiting | Any:
    """Sign of each element: -1, 0 or 1."""

def k_sin(
    x: Any = ...,
) -> Waiting | Any:
    """Sine of each element."""

def k_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Exponentials that sum to one along an axis."""

def k_softplus(
    x: Any = ...,
) -> Waiting | Any:
    """log(exp(x) + 1) of each element."""

def k_softsign(
    x: Any = ...,
) -> Waiting | Any:
    """x / (|x| + 1) of each element."""

def k_sparse_categorical_crossentropy(
    target: Any, output: Any, from_logits: Any = False, axis: Any = -1,
) -> Any:
    """Cross-entropy of probabilities and class numbers that count from 0."""

def k_spatial_2d_padding(
    x: Any = ..., padding: Any = ((1, 1), (1, 1)), data_format: Any = None,
) -> Waiting | Any:
    """Zeros around images."""

def k_spatial_3d_padding(
    x: Any = ..., padding: Any = ((1, 1), (1, 1), (1, 1)), data_format: Any = None,
) -> Waiting | Any:
    """Zeros around volumes."""

def k_sqrt(
    x: Any = ...,
) -> Waiting | Any:
    """Square root of each element, where negative ones count as 0."""

def k_square(
    x: Any = ...,
) -> Waiting | Any:
    """Square of each element."""

def k_squeeze(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """A tensor without an axis of length one; without any of them by default."""

def k_stack(
    x: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Tensors of one shape laid along a new axis."""

def k_std(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Standard deviation of the values themselves, along axes."""

def k_stop_gradient(
    variables: Any,
) -> Any:
    """Tensors that count as constant when gradients are computed."""

def k_sum(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Sum, along axes."""

def k_switch(
    condition: Any, then_expression: Any, else_expression: Any,
) -> Any:
    """One of two tensors, or elements of one and the other."""

def k_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """Hyperbolic tangent of each element."""

def k_temporal_padding(
    x: Any = ..., padding: Any = (1, 1),
) -> Waiting | Any:
    """Zeros before and after the steps of sequences."""

def k_tile(
    x: Any = ..., n: Any = ...,
) -> Waiting | Any:
    """A tensor repeated along each of its axes."""

def k_to_dense(
    tensor: Any,
) -> Any:
    """A sparse tensor with its zeros."""

def k_transpose(
    x: Any = ...,
) -> Waiting | Any:
    """A tensor with its axes in reverse order."""

def k_truncated_normal(
    shape: Any, mean: Any = 0.0, stddev: Any = 1.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers of a normal distribution, none further than two standard deviations from the mean."""

def k_unstack(
    x: Any = ..., axis: Any = 0, num: Any = None, name: Any = None,
) -> Waiting | Any:
    """A tensor taken apart along an axis."""

def k_update(
    x: Any = ..., new_x: Any = ...,
) -> Waiting | Any:
    """Give a variable another value."""

def k_update_add(
    x: Any = ..., increment: Any = ...,
) -> Waiting | Any:
    """Add to a variable."""

def k_update_sub(
    x: Any = ..., decrement: Any = ...,
) -> Waiting | Any:
    """Take away from a variable."""

def k_var(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Variance of the values themselves, along axes."""

def k_variable(
    value: Any, dtype: Any = None, name: Any = None, constraint: Any = None,
) -> Any:
    """A variable."""

def k_zeros(
    shape: Any, dtype: Any = None, name: Any = None,
) -> Any:
    """A variable of zeros."""

def k_zeros_like(
    x: Any = ..., dtype: Any = None, name: Any = None,
) -> Waiting | Any:
    """Zeros in the shape of a tensor."""

def keras_array(
    x: Any, dtype: Any = None,
) -> Any:
    """Numbers as the array that a model takes."""

def keras_config() -> Any:
    """What is in use and what is wrong with it: interpreter, versions, devices, a remedy for each fault."""

def keras_device(
    device_name: Any,
) -> Any:
    """A scope in which tensors are placed on a device."""

def keras_dtype_policy(
    name: Any = None,
) -> Any:
    """A policy of types: what a layer computes in, what it keeps its weights in."""

def keras_float_dtype_policy(
    name: Any = None,
) -> Any:
    """A policy of types of floating point."""

def keras_function(
    inputs: Any, outputs: Any, name: Any = None,
) -> Any:
    """A function of symbolic tensors, without the training of a model."""

def keras_initializer(
    **kwargs: Any
) -> Any:
    """The class that initializers are made from."""

def keras_input(
    shape: Any = None, batch_size: Any = None, dtype: Any = None, sparse: Any = None, ragged: Any = None,
    batch_shape: Any = None, name: Any = None, tensor: Any = None, optional: Any = False,
) -> Any:
    """A symbolic tensor that a model begins with."""

def keras_input_spec(
    dtype: Any = None, shape: Any = None, ndim: Any = None, max_ndim: Any = None, min_ndim: Any = None, axes:
    Any = None, allow_last_axis_squeeze: Any = False, name: Any = None, optional: Any = False,
) -> Any:
    """What a layer says of the inputs that it takes."""

def keras_model(
    inputs: Any, outputs: Any = None, **kwargs: Any
) -> Any:
    """A model from its input tensors to its output tensors."""

def keras_model_custom(
    model_fn: Any, name: Any = None,
) -> Any:
    """A model whose forward pass is a function."""

def keras_model_sequential(
    layers: Any = None, name: Any = None, *more: Any, input_shape: Any = None, input_dtype: Any = None,
    input_batch_size: Any = None, input_sparse: Any = None, input_ragged: Any = None, input_batch_shape: Any =
    None, input_name: Any = None, input_tensor: Any = None, input_optional: Any = False, trainable: Any =
    True, **kwargs: Any
) -> Any:
    """A linear stack of layers."""

def keras_model_to_estimator(
    keras_model: Any = None, keras_model_path: Any = None, custom_objects: Any = None, model_dir: Any = None,
    config: Any = None,
) -> Any:
    """A model with a directory of checkpoints from which it goes on: what tf.estimator was."""

def keras_name_scope(
    name: Any, **kwargs: Any
) -> Any:
    """A scope that is part of the names of the variables made in it."""

def keras_operation(
    name: Any = None,
) -> Any:
    """The class that layers and operations are made from."""

def keras_optimizer(
    **kwargs: Any
) -> Any:
    """The class that optimizers are made from."""

def keras_quantizer(
    output_dtype: Any = 'int8',
) -> Any:
    """The class that quantizers are made from."""

def keras_regularizer(
    **kwargs: Any
) -> Any:
    """The class that regularizers are made from."""

def keras_remat(
    f: Any,
) -> Any:
    """A function that computes its activations again for the gradient instead of keeping them."""

def keras_remat_scope(
    mode: Any = 'full', output_size_threshold: Any = 1024, layer_names: Any = None,
) -> Any:
    """A scope in which layers compute their activations again instead of keeping them."""

def keras_stateless_scope(
    state_mapping: Any = None, collect_losses: Any = False, initialize_variables: Any = True,
) -> Any:
    """A scope in which variables have other values, and keep their own."""

def keras_symbolic_scope(
    **kwargs: Any
) -> Any:
    """A scope in which nothing is computed but shapes."""

def keras_tensor(
    shape: Any, dtype: Any = 'float32', sparse: Any = False, ragged: Any = False, record_history: Any = True,
    name: Any = None, **kwargs: Any
) -> Any:
    """A symbolic tensor: a shape and a type without numbers."""

def keras_variable(
    initializer: Any, shape: Any = None, dtype: Any = None, trainable: Any = True, autocast: Any = True,
    aggregation: Any = 'none', synchronization: Any = 'auto', name: Any = None, *, layout: Any = None,
    **kwargs: Any
) -> Any:
    """A variable: a tensor that can be assigned to."""

def keras_version() -> Any:
    """The version of Keras."""

def latest_run(
    runs_dir: Any = 'runs',
) -> Any:
    """The latest run."""

def layer_activation(
    object: Any = ..., activation: Any = ..., input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """An activation function as a layer."""

def layer_activation_elu(
    object: Any = ..., alpha: Any = 1, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any
    = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """The exponential linear unit as a layer."""

def layer_activation_leaky_relu(
    object: Any = ..., alpha: Any = 0.3, input_shape: Any = None, batch_input_shape: Any = None, batch_size:
    Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    negative_slope: Any = 0.3, **kwargs: Any
) -> Any:
    """The rectifier with a slope below zero."""

def layer_activation_parametric_relu(
    object: Any = ..., alpha_initializer: Any = 'zeros', alpha_regularizer: Any = None, alpha_constraint: Any
    = None, shared_axes: Any = None, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any =
    None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """The rectifier with a trained slope below zero."""

def layer_activation_relu(
    object: Any = ..., max_value: Any = None, negative_slope: Any = 0, threshold: Any = 0, input_shape: Any =
    None, batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """The rectifier as a layer."""

def layer_activation_selu(
    object: Any = None, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None, dtype:
    Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
) -> Any:
    """The scaled exponential linear unit as a layer."""

def layer_activation_softmax(
    object: Any = ..., axis: Any = -1, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any
    = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Scores as probabilities that sum to one."""

def layer_activation_thresholded_relu(
    object: Any = None, theta: Any = 1.0, input_shape: Any = None, batch_input_shape: Any = None, batch_size:
    Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
) -> Any:
    """The rectifier that lets only values above a threshold through."""

def layer_activity_regularization(
    object: Any = ..., l1: Any = 0, l2: Any = 0, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """A penalty on the size of the outputs."""

def layer_adaptive_average_pooling_1d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """Means, to a given length."""

def layer_adaptive_average_pooling_2d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """Means, to a given height and width."""

def layer_adaptive_average_pooling_3d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """Means, to given lengths of a volume."""

def layer_adaptive_max_pooling_1d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """Largest values, to a given length."""

def layer_adaptive_max_pooling_2d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """Largest values, to a given height and width."""

def layer_adaptive_max_pooling_3d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """Largest values, to given lengths of a volume."""

def layer_add(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """The sum of tensors, element by element."""

def layer_additive_attention(
    object: Any = None, use_scale: Any = True, *, causal: Any = False, dropout: Any = 0.0, **kwargs: Any
) -> Any:
    """Additive attention: scores by the hyperbolic tangent of query plus key."""

def layer_alpha_dropout(
    object: Any = ..., rate: Any = ..., noise_shape: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """Dropout that keeps mean and variance, for selu."""

def layer_attention(
    inputs: Any = None, use_scale: Any = False, score_mode: Any = 'dot', *, dropout: Any = None, object: Any =
    None, seed: Any = None, causal: Any = False, **kwargs: Any
) -> Any:
    """Dot-product attention: the values that each query asks for."""

def layer_aug_mix(
    object: Any = ..., value_range: Any = (0, 255), num_chains: Any = 3, chain_depth: Any = 3, factor: Any =
    0.3, alpha: Any = 1, all_ops: Any = True, interpolation: Any = 'bilinear', seed: Any = None, data_format:
    Any = None, **kwargs: Any
) -> Any:
    """A mixture of chains of random changes, in training."""

def layer_auto_contrast(
    object: Any = ..., value_range: Any = (0, 255), **kwargs: Any
) -> Any:
    """Spread the values of each image over the whole range."""

def layer_average(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """The mean of tensors, element by element."""

def layer_average_pooling_1d(
    object: Any = ..., pool_size: Any = 2, strides: Any = None, padding: Any = 'valid', data_format: Any =
    'channels_last', batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """The mean of each window of a sequence."""

def layer_average_pooling_2d(
    object: Any = ..., pool_size: Any = (2, 2), strides: Any = None, padding: Any = 'valid', data_format: Any
    = None, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs:
    Any
) -> Any:
    """The mean of each window of an image."""

def layer_average_pooling_3d(
    object: Any = ..., pool_size: Any = (2, 2, 2), strides: Any = None, padding: Any = 'valid', data_format:
    Any = None, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """The mean of each window of a volume."""

def layer_batch_normalization(
    object: Any = ..., axis: Any = -1, momentum: Any = 0.99, epsilon: Any = 0.001, center: Any = True, scale:
    Any = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', moving_mean_initializer: Any
    = 'zeros', moving_variance_initializer: Any = 'ones', beta_regularizer: Any = None, gamma_regularizer: Any
    = None, beta_constraint: Any = None, gamma_constraint: Any = None, synchronized: Any = False, *, renorm:
    Any = False, renorm_clipping: Any = None, renorm_momentum: Any = 0.99, **kwargs: Any
) -> Any:
    """Mean 0 and variance 1 of each feature over the batch."""

def layer_bidirectional(
    object: Any = ..., layer: Any = ..., merge_mode: Any = 'concat', weights: Any = None, backward_layer: Any
    = None, **kwargs: Any
) -> Any:
    """A recurrent layer in both directions."""

def layer_category_encoding(
    object: Any = ..., num_tokens: Any = None, output_mode: Any = 'multi_hot', sparse: Any = False, **kwargs:
    Any
) -> Any:
    """Codes as rows of zeros and ones."""

def layer_center_crop(
    object: Any = ..., height: Any = ..., width: Any = ..., *, data_format: Any = None, **kwargs: Any
) -> Any:
    """The middle of images."""

def layer_concatenate(
    inputs: Any = ..., *tensors: Any, axis: Any = -1, **kwargs: Any
) -> Any:
    """Tensors side by side."""

def layer_contrast_limited_adaptive_histogram_equalization(
    object: Any = ..., value_range: Any = (0, 255), clip_limit: Any = 4.0, tile_grid_size: Any = (8, 8),
    data_format: Any = None, **kwargs: Any
) -> Any:
    """Equalize images tile by tile, with a limit to the contrast."""

def layer_conv_1d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid',
    data_format: Any = 'channels_last', dilation_rate: Any = 1, groups: Any = 1, activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape:
    Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """Convolution along sequences."""

def layer_conv_1d_transpose(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid',
    output_padding: Any = None, data_format: Any = None, dilation_rate: Any = 1, activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape:
    Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """Transposed convolution along sequences, which lengthens them."""

def layer_conv_2d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any =
    'valid', data_format: Any = None, dilation_rate: Any = (1, 1), groups: Any = 1, activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape:
    Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """Convolution over images."""

def layer_conv_2d_transpose(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any =
    'valid', output_padding: Any = None, data_format: Any = None, dilation_rate: Any = (1, 1), activation: Any
    = None, use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape:
    Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """Transposed convolution over images, which enlarges them."""

def layer_conv_3d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1, 1), padding: Any =
    'valid', data_format: Any = None, dilation_rate: Any = (1, 1, 1), groups: Any = 1, activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape:
    Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """Convolution over volumes."""

def layer_conv_3d_transpose(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1, 1), padding: Any =
    'valid', output_padding: Any = None, data_format: Any = None, dilation_rate: Any = (1, 1, 1), activation:
    Any = None, use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any =
    'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape:
    Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """Transposed convolution over volumes, which enlarges them."""

def layer_conv_lstm_1d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid',
    data_format: Any = None, dilation_rate: Any = 1, activation: Any = 'tanh', recurrent_activation: Any =
    'hard_sigmoid', use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer:
    Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: Any = True, kernel_regularizer: Any
    = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None,
    return_sequences: Any = False, return_state: Any = False, go_backwards: Any = False, stateful: Any =
    False, dropout: Any = 0, recurrent_dropout: Any = 0, *, seed: Any = None, unroll: Any = None, **kwargs:
    Any
) -> Any:
    """Long short-term memory with convolutions along each sequence of a series."""

def layer_conv_lstm_2d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any =
    'valid', data_format: Any = None, dilation_rate: Any = (1, 1), activation: Any = 'tanh',
    recurrent_activation: Any = 'hard_sigmoid', use_bias: Any = True, kernel_initializer: Any =
    'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros',
    unit_forget_bias: Any = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, return_sequences: Any = False,
    return_state: Any = False, go_backwards: Any = False, stateful: Any = False, dropout: Any = 0,
    recurrent_dropout: Any = 0, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any
    = None, input_shape: Any = None, seed: Any = None, *, unroll: Any = None, **kwargs: Any
) -> Any:
    """Long short-term memory with convolutions over a series of images."""

def layer_conv_lstm_3d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1, 1), padding: Any =
    'valid', data_format: Any = None, dilation_rate: Any = (1, 1, 1), activation: Any = 'tanh',
    recurrent_activation: Any = 'hard_sigmoid', use_bias: Any = True, kernel_initializer: Any =
    'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros',
    unit_forget_bias: Any = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, return_sequences: Any = False,
    return_state: Any = False, go_backwards: Any = False, stateful: Any = False, dropout: Any = 0,
    recurrent_dropout: Any = 0, *, seed: Any = None, unroll: Any = None, **kwargs: Any
) -> Any:
    """Long short-term memory with convolutions over a series of volumes."""

def layer_cropping_1d(
    object: Any = ..., cropping: Any = (1, 1), batch_size: Any = None, name: Any = None, trainable: Any =
    None, weights: Any = None, **kwargs: Any
) -> Any:
    """Cut off the ends of sequences."""

def layer_cropping_2d(
    object: Any = ..., cropping: Any = ((0, 0), (0, 0)), data_format: Any = None, batch_size: Any = None,
    name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Cut off the edges of images."""

def layer_cropping_3d(
    object: Any = ..., cropping: Any = ((1, 1), (1, 1), (1, 1)), data_format: Any = None, batch_size: Any =
    None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Cut off the edges of volumes."""

def layer_cudnn_gru(
    object: Any = ..., units: Any = ..., kernel_initializer: Any = 'glorot_uniform', recurrent_initializer:
    Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None,
    recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None,
    return_sequences: Any = False, return_state: Any = False, stateful: Any = False, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any
    = None, weights: Any = None, *, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias:
    Any = True, dropout: Any = 0.0, recurrent_dropout: Any = 0.0, seed: Any = None, go_backwards: Any = False,
    unroll: Any = False, reset_after: Any = True, use_cudnn: Any = 'auto',
) -> Any:
    """Gated recurrent units on cuDNN, where there is a GPU."""

def layer_cudnn_lstm(
    object: Any = ..., units: Any = ..., kernel_initializer: Any = 'glorot_uniform', recurrent_initializer:
    Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: Any = True, kernel_regularizer: Any
    = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None,
    return_sequences: Any = False, return_state: Any = False, stateful: Any = False, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any
    = None, weights: Any = None, *, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias:
    Any = True, dropout: Any = 0.0, recurrent_dropout: Any = 0.0, seed: Any = None, go_backwards: Any = False,
    unroll: Any = False, use_cudnn: Any = 'auto',
) -> Any:
    """Long short-term memory on cuDNN, where there is a GPU."""

def layer_cut_mix(
    object: Any = ..., factor: Any = 1, seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """Paste a part of each image into another, in training."""

def layer_dense(
    object: Any = ..., units: Any = ..., activation: Any = None, use_bias: Any = True, kernel_initializer: Any
    = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any
    = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None,
    input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name:
    Any = None, trainable: Any = None, weights: Any = None, lora_rank: Any = None, lora_alpha: Any = None, *,
    quantization_config: Any = None, **kwargs: Any
) -> Any:
    """A layer that is connected to every input."""

def layer_dense_features(
    object: Any = None, feature_columns: Any = None, name: Any = None, trainable: Any = None, input_shape: Any
    = None, batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, weights: Any = None,
) -> Any:
    """Columns of a table as one dense tensor, by TensorFlow's feature columns."""

def layer_depthwise_conv_1d(
    object: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid', depth_multiplier: Any
    = 1, data_format: Any = None, dilation_rate: Any = 1, activation: Any = None, use_bias: Any = True,
    depthwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any
    = None, bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None,
    bias_constraint: Any = None, **kwargs: Any
) -> Any:
    """Convolution along sequences, for each channel by itself."""

def layer_depthwise_conv_2d(
    object: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any = 'valid',
    depth_multiplier: Any = 1, data_format: Any = None, dilation_rate: Any = (1, 1), activation: Any = None,
    use_bias: Any = True, depthwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    depthwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    depthwise_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape:
    Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """Convolution over images, for each channel by itself."""

def layer_discretization(
    object: Any = ..., bin_boundaries: Any = None, num_bins: Any = None, epsilon: Any = 0.01, output_mode: Any
    = 'int', sparse: Any = False, *, dtype: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """Numbers as the bins that they fall into."""

def layer_dot(
    inputs: Any = ..., *tensors: Any, axes: Any = ..., normalize: Any = False, **kwargs: Any
) -> Any:
    """The dot product of two tensors."""

def layer_dropout(
    object: Any = ..., rate: Any = ..., noise_shape: Any = None, seed: Any = None, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """Set a random part of the inputs to zero in training."""

def layer_einsum_dense(
    object: Any = ..., equation: Any = ..., output_shape: Any = ..., activation: Any = None, bias_axes: Any =
    None, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any
    = None, bias_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None,
    lora_rank: Any = None, lora_alpha: Any = None, *, gptq_unpacked_column_size: Any = None,
    quantization_config: Any = None, **kwargs: Any
) -> Any:
    """A dense layer along axes that an equation chooses."""

def layer_embedding(
    object: Any = ..., input_dim: Any = ..., output_dim: Any = ..., embeddings_initializer: Any = 'uniform',
    embeddings_regularizer: Any = None, activity_regularizer: Any = None, embeddings_constraint: Any = None,
    mask_zero: Any = False, input_length: Any = None, sparse: Any = False, *, weights: Any = None, lora_rank:
    Any = None, lora_alpha: Any = None, quantization_config: Any = None, **kwargs: Any
) -> Any:
    """Codes as vectors that are trained."""

def layer_equalization(
    object: Any = ..., value_range: Any = (0, 255), bins: Any = 256, data_format: Any = None, **kwargs: Any
) -> Any:
    """Spread the values of each channel evenly over the range."""

def layer_feature_space(
    object: Any = None, features: Any = None, output_mode: Any = 'concat', crosses: Any = None, crossing_dim:
    Any = 32, hashing_dim: Any = 32, num_discretization_bins: Any = 32, name: Any = None, feature_names: Any =
    None,
) -> Any:
    """Columns of a table as numbers, each by its own rule, learned from data by `adapt`."""

def layer_flatten(
    object: Any = ..., data_format: Any = None, input_shape: Any = None, dtype: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """All axes of a sample as one."""

def layer_flax_module_wrapper(
    object: Any = ..., module: Any = ..., method: Any = None, variables: Any = None, **kwargs: Any
) -> Any:
    """A module of Flax as a layer."""

def layer_gaussian_dropout(
    object: Any = ..., rate: Any = ..., seed: Any = None, **kwargs: Any
) -> Any:
    """Multiply by random numbers around 1 in training."""

def layer_gaussian_noise(
    object: Any = ..., stddev: Any = ..., seed: Any = None, **kwargs: Any
) -> Any:
    """Add random numbers around 0 in training."""

def layer_global_average_pooling_1d(
    object: Any = ..., data_format: Any = 'channels_last', keepdims: Any = False, **kwargs: Any
) -> Any:
    """The mean of each channel of a sequence."""

def layer_global_average_pooling_2d(
    object: Any = ..., data_format: Any = None, keepdims: Any = False, **kwargs: Any
) -> Any:
    """The mean of each channel of an image."""

def layer_global_average_pooling_3d(
    object: Any = ..., data_format: Any = None, keepdims: Any = False, **kwargs: Any
) -> Any:
    """The mean of each channel of a volume."""

def layer_global_max_pooling_1d(
    object: Any = ..., data_format: Any = 'channels_last', keepdims: Any = False, **kwargs: Any
) -> Any:
    """The largest value of each channel of a sequence."""

def layer_global_max_pooling_2d(
    object: Any = ..., data_format: Any = None, keepdims: Any = False, **kwargs: Any
) -> Any:
    """The largest value of each channel of an image."""

def layer_global_max_pooling_3d(
    object: Any = ..., data_format: Any = None, keepdims: Any = False, **kwargs: Any
) -> Any:
    """The largest value of each channel of a volume."""

def layer_group_normalization(
    object: Any = ..., groups: Any = 32, axis: Any = -1, epsilon: Any = 0.001, center: Any = True, scale: Any
    = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', beta_regularizer: Any = None,
    gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, **kwargs: Any
) -> Any:
    """Mean 0 and variance 1 within groups of channels."""

def layer_group_query_attention(
    object: Any = ..., head_dim: Any = ..., num_query_heads: Any = ..., num_key_value_heads: Any = ...,
    dropout: Any = 0, use_bias: Any = True, flash_attention: Any = None, kernel_initializer: Any =
    'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any =
    None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, seed:
    Any = None, *, sliding_window: Any = None, use_gate: Any = False, **kwargs: Any
) -> Any:
    """Attention by groups of heads that share key and value."""

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
    """Gated recurrent units."""

def layer_gru_cell(
    units: Any, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer:
    Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any =
    None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None,
    dropout: Any = 0, recurrent_dropout: Any = 0, reset_after: Any = True, *, seed: Any = None, **kwargs: Any
) -> Any:
    """One step of a GRU."""

def layer_hashed_crossing(
    object: Any = ..., num_bins: Any = ..., output_mode: Any = 'int', sparse: Any = False, name: Any = None,
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Two features at once as codes, by hashing."""

def layer_hashing(
    object: Any = ..., num_bins: Any = ..., mask_value: Any = None, salt: Any = None, output_mode: Any =
    'int', sparse: Any = False, **kwargs: Any
) -> Any:
    """Anything as codes, by hashing."""

def layer_identity(
    object: Any = ..., **kwargs: Any
) -> Any:
    """Nothing: the output is the input."""

def layer_input(
    shape: Any = None, batch_shape: Any = None, name: Any = None, dtype: Any = None, sparse: Any = False,
    tensor: Any = None, ragged: Any = False, batch_size: Any = None, optional: Any = False,
) -> Any:
    """The input of a functional model: a symbolic tensor."""

def layer_input_from_dataset(
    dataset: Any,
) -> Any:
    """Inputs of a model for the columns of a dataset."""

def layer_input_layer(
    object: Any = ..., shape: Any = None, batch_size: Any = None, dtype: Any = None, sparse: Any = None,
    ragged: Any = None, batch_shape: Any = None, input_tensor: Any = None, optional: Any = False, name: Any =
    None, **kwargs: Any
) -> Any:
    """The input of a model, as a layer."""

def layer_integer_lookup(
    object: Any = ..., max_tokens: Any = None, num_oov_indices: Any = 1, mask_token: Any = None, oov_token:
    Any = -1, vocabulary: Any = None, vocabulary_dtype: Any = 'int64', idf_weights: Any = None, invert: Any =
    False, output_mode: Any = 'int', sparse: Any = False, pad_to_max_tokens: Any = False, *, name: Any = None,
    oov_method: Any = 'floormod', salt: Any = None, **kwargs: Any
) -> Any:
    """Integers as their places in a vocabulary."""

def layer_jax_model_wrapper(
    object: Any = ..., call_fn: Any = ..., init_fn: Any = None, params: Any = None, state: Any = None, seed:
    Any = None, *, dtype: Any = None, native_serialization_platforms: Any = None, **kwargs: Any
) -> Any:
    """A function of JAX as a layer."""

def layer_lambda(
    object: Any = ..., f: Any = ..., output_shape: Any = None, mask: Any = None, arguments: Any = None,
    input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name:
    Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """A function as a layer."""

def layer_layer_normalization(
    object: Any = ..., axis: Any = -1, epsilon: Any = 0.001, center: Any = True, scale: Any = True,
    beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', beta_regularizer: Any = None,
    gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, trainable: Any =
    True, name: Any = None, **kwargs: Any
) -> Any:
    """Mean 0 and variance 1 within each sample."""

def layer_locally_connected_1d(
    object: Any = None, filters: Any = None, kernel_size: Any = None, strides: Any = 1, padding: Any =
    'valid', data_format: Any = None, activation: Any = None, use_bias: Any = True, kernel_initializer: Any =
    'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any =
    None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None,
    implementation: Any = 1, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any =
    None,
) -> Any:
    """Convolution along sequences with filters of its own at every place."""

def layer_locally_connected_2d(
    object: Any = None, filters: Any = None, kernel_size: Any = None, strides: Any = (1, 1), padding: Any =
    'valid', data_format: Any = None, activation: Any = None, use_bias: Any = True, kernel_initializer: Any =
    'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any =
    None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None,
    implementation: Any = 1, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any =
    None,
) -> Any:
    """Convolution over images with filters of its own at every place."""

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
    """Long short-term memory."""

def layer_lstm_cell(
    units: Any, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer:
    Any = 'zeros', unit_forget_bias: Any = True, kernel_regularizer: Any = None, recurrent_regularizer: Any =
    None, bias_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, *, seed: Any = None, **kwargs:
    Any
) -> Any:
    """One step of an LSTM."""

def layer_masking(
    object: Any = ..., mask_value: Any = 0, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """Mark the steps of a sequence that are padding."""

def layer_max_num_bounding_boxes(
    object: Any = ..., max_number: Any = ..., fill_value: Any = -1, **kwargs: Any
) -> Any:
    """The same number of bounding boxes for each image."""

def layer_max_pooling_1d(
    object: Any = ..., pool_size: Any = 2, strides: Any = None, padding: Any = 'valid', data_format: Any =
    'channels_last', batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """The largest value in each window of a sequence."""

def layer_max_pooling_2d(
    object: Any = ..., pool_size: Any = (2, 2), strides: Any = None, padding: Any = 'valid', data_format: Any
    = None, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs:
    Any
) -> Any:
    """The largest value in each window of an image."""

def layer_max_pooling_3d(
    object: Any = ..., pool_size: Any = (2, 2, 2), strides: Any = None, padding: Any = 'valid', data_format:
    Any = None, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """The largest value in each window of a volume."""

def layer_maximum(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """The larger of tensors, element by element."""

def layer_mel_spectrogram(
    object: Any = ..., fft_length: Any = 2048, sequence_stride: Any = 512, sequence_length: Any = None,
    window: Any = 'hann', sampling_rate: Any = 16000, num_mel_bins: Any = 128, min_freq: Any = 20, max_freq:
    Any = None, power_to_db: Any = True, top_db: Any = 80, mag_exp: Any = 2, min_power: Any = 1e-10,
    ref_power: Any = 1, **kwargs: Any
) -> Any:
    """Sound as a spectrogram on the mel scale."""

def layer_minimum(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """The smaller of tensors, element by element."""

def layer_mix_up(
    object: Any = ..., alpha: Any = 0.2, data_format: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """Blend each image with another, in training."""

def layer_multi_head_attention(
    inputs: Any = ..., num_heads: Any = ..., key_dim: Any = ..., value_dim: Any = None, dropout: Any = 0,
    use_bias: Any = True, output_shape: Any = None, attention_axes: Any = None, kernel_initializer: Any =
    'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any =
    None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None,
    *tensors: Any, flash_attention: Any = None, seed: Any = None, sliding_window: Any = None, use_gate: Any =
    False, **kwargs: Any
) -> Any:
    """Attention by several heads side by side."""

def layer_multiply(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """The product of tensors, element by element."""

def layer_normalization(
    object: Any = ..., axis: Any = -1, mean: Any = None, variance: Any = None, invert: Any = False, **kwargs:
    Any
) -> Any:
    """Mean 0 and variance 1 of each feature, as learned from data."""

def layer_permute(
    object: Any = ..., dims: Any = ..., input_shape: Any = None, batch_input_shape: Any = None, batch_size:
    Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """The axes of a sample in another order."""

def layer_pipeline(
    layers: Any, name: Any = None,
) -> Any:
    """Preprocessing layers, one after the other."""

def layer_rand_augment(
    object: Any = ..., value_range: Any = (0, 255), num_ops: Any = 2, factor: Any = 0.5, interpolation: Any =
    'bilinear', seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """A few random changes out of many, in training."""

def layer_random_brightness(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), seed: Any = None, **kwargs: Any
) -> Any:
    """Make images lighter or darker at random in training."""

def layer_random_color_degeneration(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any =
    None, **kwargs: Any
) -> Any:
    """Take colour out of images at random in training."""

def layer_random_color_jitter(
    object: Any = ..., value_range: Any = (0, 255), brightness_factor: Any = None, contrast_factor: Any =
    None, saturation_factor: Any = None, hue_factor: Any = None, seed: Any = None, data_format: Any = None,
    **kwargs: Any
) -> Any:
    """Change several properties of colour at random in training."""

def layer_random_contrast(
    object: Any = ..., factor: Any = ..., seed: Any = None, *, value_range: Any = (0, 255), **kwargs: Any
) -> Any:
    """Change the contrast of images at random in training."""

def layer_random_crop(
    object: Any = ..., height: Any = ..., width: Any = ..., seed: Any = None, *, data_format: Any = None,
    name: Any = None, **kwargs: Any
) -> Any:
    """A random part of each image in training, the middle otherwise."""

def layer_random_elastic_transform(
    object: Any = ..., factor: Any = 1, scale: Any = 1, interpolation: Any = 'bilinear', fill_mode: Any =
    'reflect', fill_value: Any = 0, value_range: Any = (0, 255), seed: Any = None, data_format: Any = None,
    **kwargs: Any
) -> Any:
    """Distort images at random in training."""

def layer_random_erasing(
    object: Any = ..., factor: Any = 1, scale: Any = (0.02, 0.33), fill_value: Any = None, value_range: Any =
    (0, 255), seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """Cover random rectangles of the images in training."""

def layer_random_flip(
    object: Any = ..., mode: Any = 'horizontal_and_vertical', seed: Any = None, *, data_format: Any = None,
    **kwargs: Any
) -> Any:
    """Mirror random images in training."""

def layer_random_gaussian_blur(
    object: Any = ..., factor: Any = 1, kernel_size: Any = 3, sigma: Any = 1, value_range: Any = (0, 255),
    data_format: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """Blur images at random in training."""

def layer_random_grayscale(
    object: Any = ..., factor: Any = 0.5, data_format: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """Make random images grey in training."""

def layer_random_height(
    object: Any = ..., factor: Any = ..., interpolation: Any = 'bilinear', seed: Any = None, **kwargs: Any
) -> Any:
    """Another random height of the images in training."""

def layer_random_hue(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any =
    None, **kwargs: Any
) -> Any:
    """Change the hue of images at random in training."""

def layer_random_invert(
    object: Any = ..., factor: Any = 1, value_range: Any = (0, 255), seed: Any = None, data_format: Any =
    None, **kwargs: Any
) -> Any:
    """Invert the colours of random images in training."""

def layer_random_perspective(
    object: Any = ..., factor: Any = 1, scale: Any = 1, interpolation: Any = 'bilinear', fill_value: Any = 0,
    seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """Change the perspective of images at random in training."""

def layer_random_posterization(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any =
    None, **kwargs: Any
) -> Any:
    """Fewer bits for each colour, in training."""

def layer_random_rotation(
    object: Any = ..., factor: Any = ..., fill_mode: Any = 'reflect', interpolation: Any = 'bilinear', seed:
    Any = None, fill_value: Any = 0, *, data_format: Any = None, **kwargs: Any
) -> Any:
    """Turn images at random in training."""

def layer_random_saturation(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any =
    None, **kwargs: Any
) -> Any:
    """Change the saturation of images at random in training."""

def layer_random_sharpness(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any =
    None, **kwargs: Any
) -> Any:
    """Change the sharpness of images at random in training."""

def layer_random_shear(
    object: Any = ..., x_factor: Any = 0, y_factor: Any = 0, interpolation: Any = 'bilinear', fill_mode: Any =
    'reflect', fill_value: Any = 0, data_format: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """Shear images at random in training."""

def layer_random_translation(
    object: Any = ..., height_factor: Any = ..., width_factor: Any = ..., fill_mode: Any = 'reflect',
    interpolation: Any = 'bilinear', seed: Any = None, fill_value: Any = 0, *, data_format: Any = None,
    **kwargs: Any
) -> Any:
    """Shift images at random in training."""

def layer_random_width(
    object: Any = ..., factor: Any = ..., interpolation: Any = 'bilinear', seed: Any = None, **kwargs: Any
) -> Any:
    """Another random width of the images in training."""

def layer_random_zoom(
    object: Any = ..., height_factor: Any = ..., width_factor: Any = None, fill_mode: Any = 'reflect',
    interpolation: Any = 'bilinear', seed: Any = None, fill_value: Any = 0, *, data_format: Any = None,
    **kwargs: Any
) -> Any:
    """Enlarge or shrink images at random in training."""

def layer_repeat_vector(
    object: Any = ..., n: Any = ..., batch_size: Any = None, name: Any = None, trainable: Any = None, weights:
    Any = None, **kwargs: Any
) -> Any:
    """The input, repeated as the steps of a sequence."""

def layer_rescaling(
    object: Any = ..., scale: Any = ..., offset: Any = 0, **kwargs: Any
) -> Any:
    """Multiply by a number and add another."""

def layer_reshape(
    object: Any = ..., target_shape: Any = ..., input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """The same values in another shape."""

def layer_resizing(
    object: Any = ..., height: Any = ..., width: Any = ..., interpolation: Any = 'bilinear',
    crop_to_aspect_ratio: Any = False, *, pad_to_aspect_ratio: Any = False, fill_mode: Any = 'constant',
    fill_value: Any = 0, data_format: Any = None, antialias: Any = False, **kwargs: Any
) -> Any:
    """Images in another size."""

def layer_reversible_embedding(
    object: Any = ..., input_dim: Any = ..., output_dim: Any = ..., tie_weights: Any = True,
    embeddings_initializer: Any = 'uniform', embeddings_regularizer: Any = None, embeddings_constraint: Any =
    None, mask_zero: Any = False, reverse_dtype: Any = None, logit_soft_cap: Any = None, **kwargs: Any
) -> Any:
    """Codes as vectors, and vectors as scores of the codes."""

def layer_rms_normalization(
    object: Any = ..., axis: Any = -1, epsilon: Any = 1e-06, **kwargs: Any
) -> Any:
    """Divide by the root of the mean square."""

def layer_rnn(
    object: Any = ..., cell: Any = ..., return_sequences: Any = False, return_state: Any = False,
    go_backwards: Any = False, stateful: Any = False, unroll: Any = False, time_major: Any = False, *,
    zero_output_for_mask: Any = False, **kwargs: Any
) -> Any:
    """A recurrent layer of any cells."""

def layer_separable_conv_1d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid',
    data_format: Any = 'channels_last', dilation_rate: Any = 1, depth_multiplier: Any = 1, activation: Any =
    None, use_bias: Any = True, depthwise_initializer: Any = 'glorot_uniform', pointwise_initializer: Any =
    'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None,
    pointwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    depthwise_constraint: Any = None, pointwise_constraint: Any = None, bias_constraint: Any = None,
    input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name:
    Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Convolution along sequences, for each channel and then across."""

def layer_separable_conv_2d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any =
    'valid', data_format: Any = None, dilation_rate: Any = 1, depth_multiplier: Any = 1, activation: Any =
    None, use_bias: Any = True, depthwise_initializer: Any = 'glorot_uniform', pointwise_initializer: Any =
    'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None,
    pointwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    depthwise_constraint: Any = None, pointwise_constraint: Any = None, bias_constraint: Any = None,
    input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name:
    Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Convolution over images, for each channel and then across."""

def layer_simple_rnn(
    object: Any = ..., units: Any = ..., activation: Any = 'tanh', use_bias: Any = True, return_sequences: Any
    = False, return_state: Any = False, go_backwards: Any = False, stateful: Any = False, unroll: Any = False,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer:
    Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any =
    None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, *, seed: Any = None, **kwargs:
    Any
) -> Any:
    """A recurrent layer whose output is its state."""

def layer_simple_rnn_cell(
    units: Any, activation: Any = 'tanh', use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any =
    None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any =
    0, *, seed: Any = None, **kwargs: Any
) -> Any:
    """One step of a simple recurrent layer."""

def layer_solarization(
    object: Any = ..., addition_factor: Any = 0, threshold_factor: Any = 0, value_range: Any = (0, 255), seed:
    Any = None, **kwargs: Any
) -> Any:
    """Invert the values above a threshold, in training."""

def layer_spatial_dropout_1d(
    object: Any = ..., rate: Any = ..., batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, seed: Any = None, dtype: Any = None,
) -> Any:
    """Set random channels of sequences to zero in training."""

def layer_spatial_dropout_2d(
    object: Any = ..., rate: Any = ..., data_format: Any = None, batch_size: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, seed: Any = None, dtype: Any = None,
) -> Any:
    """Set random channels of images to zero in training."""

def layer_spatial_dropout_3d(
    object: Any = ..., rate: Any = ..., data_format: Any = None, batch_size: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, seed: Any = None, dtype: Any = None,
) -> Any:
    """Set random channels of volumes to zero in training."""

def layer_spectral_normalization(
    object: Any = ..., layer: Any = ..., power_iterations: Any = 1, **kwargs: Any
) -> Any:
    """A layer whose kernel is divided by its spectral norm."""

def layer_stacked_rnn_cells(
    cells: Any, **kwargs: Any
) -> Any:
    """Cells on top of each other, as one cell."""

def layer_stft_spectrogram(
    object: Any = ..., mode: Any = 'log', frame_length: Any = 256, frame_step: Any = None, fft_length: Any =
    None, window: Any = 'hann', periodic: Any = False, scaling: Any = 'density', padding: Any = 'valid',
    expand_dims: Any = False, data_format: Any = None, **kwargs: Any
) -> Any:
    """Sound as a spectrogram by short-time Fourier transforms."""

def layer_string_lookup(
    object: Any = ..., max_tokens: Any = None, num_oov_indices: Any = 1, mask_token: Any = None, oov_token:
    Any = '[UNK]', vocabulary: Any = None, idf_weights: Any = None, encoding: Any = 'utf-8', invert: Any =
    False, output_mode: Any = 'int', sparse: Any = False, pad_to_max_tokens: Any = False, *, name: Any = None,
    vocabulary_dtype: Any = None, salt: Any = None, **kwargs: Any
) -> Any:
    """Strings as their places in a vocabulary."""

def layer_subtract(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """The difference of two tensors, element by element."""

def layer_text_vectorization(
    object: Any = ..., max_tokens: Any = None, standardize: Any = 'lower_and_strip_punctuation', split: Any =
    'whitespace', ngrams: Any = None, output_mode: Any = 'int', output_sequence_length: Any = None,
    pad_to_max_tokens: Any = False, vocabulary: Any = None, *, idf_weights: Any = None, sparse: Any = False,
    ragged: Any = False, encoding: Any = 'utf-8', name: Any = None, **kwargs: Any
) -> Any:
    """Texts as the codes of their words."""

def layer_tfsm(
    object: Any = ..., filepath: Any = ..., call_endpoint: Any = 'serve', call_training_endpoint: Any = None,
    trainable: Any = True, name: Any = None, dtype: Any = None,
) -> Any:
    """A SavedModel of TensorFlow as a layer."""

def layer_time_distributed(
    object: Any = ..., layer: Any = ..., **kwargs: Any
) -> Any:
    """A layer on every step of a sequence."""

def layer_torch_module_wrapper(
    object: Any = ..., module: Any = ..., output_shape: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """A module of PyTorch as a layer."""

def layer_unit_normalization(
    object: Any = ..., axis: Any = -1, **kwargs: Any
) -> Any:
    """Divide by the length of each vector."""

def layer_upsampling_1d(
    object: Any = ..., size: Any = 2, batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, **kwargs: Any
) -> Any:
    """Repeat the steps of sequences."""

def layer_upsampling_2d(
    object: Any = ..., size: Any = (2, 2), data_format: Any = None, interpolation: Any = 'nearest',
    batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Enlarge images."""

def layer_upsampling_3d(
    object: Any = ..., size: Any = (2, 2, 2), data_format: Any = None, batch_size: Any = None, name: Any =
    None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Enlarge volumes."""

def layer_zero_padding_1d(
    object: Any = ..., padding: Any = 1, batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """Add zeros at the ends of sequences."""

def layer_zero_padding_2d(
    object: Any = ..., padding: Any = (1, 1), data_format: Any = None, batch_size: Any = None, name: Any =
    None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Add zeros around images."""

def layer_zero_padding_3d(
    object: Any = ..., padding: Any = (1, 1, 1), data_format: Any = None, batch_size: Any = None, name: Any =
    None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Add zeros around volumes."""

def learning_rate_schedule_cosine_decay(
    initial_learning_rate: Any, decay_steps: Any, alpha: Any = 0, *, name: Any = None, warmup_target: Any =
    None, warmup_steps: Any = 0, **kwargs: Any
) -> Any:
    """The CosineDecay schedule."""

def learning_rate_schedule_cosine_decay_restarts(
    initial_learning_rate: Any, first_decay_steps: Any, t_mul: Any = 2, m_mul: Any = 1, alpha: Any = 0, *,
    name: Any = None, **kwargs: Any
) -> Any:
    """The CosineDecayRestarts schedule."""

def learning_rate_schedule_exponential_decay(
    initial_learning_rate: Any, decay_steps: Any, decay_rate: Any, staircase: Any = False, *, name: Any =
    None, **kwargs: Any
) -> Any:
    """The ExponentialDecay schedule."""

def learning_rate_schedule_inverse_time_decay(
    initial_learning_rate: Any, decay_steps: Any, decay_rate: Any, staircase: Any = False, *, name: Any =
    None, **kwargs: Any
) -> Any:
    """The InverseTimeDecay schedule."""

def learning_rate_schedule_piecewise_constant_decay(
    boundaries: Any, values: Any, *, name: Any = None, **kwargs: Any
) -> Any:
    """The PiecewiseConstantDecay schedule."""

def learning_rate_schedule_polynomial_decay(
    initial_learning_rate: Any, decay_steps: Any, end_learning_rate: Any = 0.0001, power: Any = 1, cycle: Any
    = False, *, name: Any = None, **kwargs: Any
) -> Any:
    """The PolynomialDecay schedule."""

def load_model(
    model: Any, custom_objects: Any = None, compile: Any = True, safe_mode: Any = True,
) -> Any:
    """Open a model: a file of Keras 2 or 3, HDF5 or a SavedModel, whatever its name."""

def load_model_config(
    filepath: Any, custom_objects: Any = None,
) -> Any:
    """A model from a file of its architecture, with new weights."""

def load_model_hdf5(
    filepath: Any, custom_objects: Any = None, compile: Any = True, *, safe_mode: Any = True,
) -> Any:
    """Open what `save_model_hdf5` wrote, and any HDF5 or `.keras` model file."""

def load_model_tf(
    filepath: Any, custom_objects: Any = None, compile: Any = True, *, safe_mode: Any = True,
) -> Any:
    """Open a SavedModel."""

def load_model_weights(
    model: Any = ..., filepath: Any = ..., skip_mismatch: Any = False, **kwargs: Any
) -> Waiting | Any:
    """Load weights into a model from a file of any of the formats, whatever its name."""

def load_model_weights_hdf5(
    object: Any = ..., filepath: Any = ..., by_name: Any = False, skip_mismatch: Any = False, reshape: Any =
    False,
) -> Waiting | Any:
    """Load weights into a model from an HDF5 file."""

def load_model_weights_tf(
    object: Any = ..., filepath: Any = ..., by_name: Any = False, skip_mismatch: Any = False, reshape: Any =
    False,
) -> Waiting | Any:
    """Load weights into a model from a checkpoint of TensorFlow."""

def load_text_tokenizer(
    filename: Any,
) -> Any:
    """Read a tokenizer from a file."""

def load_weights(
    object: Any = ..., filepath: Any = ..., by_name: Any = False, skip_mismatch: Any = False, reshape: Any =
    False,
) -> Waiting | Any:
    """Load weights into a model from a file of any of the formats, whatever its name."""

def loss_binary_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any =
    -1, *, reduction: Any = 'auto', name: Any = 'binary_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """The BinaryCrossentropy loss."""

def loss_binary_focal_crossentropy(
    y_true: Any = None, y_pred: Any = None, apply_class_balancing: Any = False, alpha: Any = 0.25, gamma: Any
    = 2, from_logits: Any = False, label_smoothing: Any = 0, axis: Any = -1, *, reduction: Any =
    'sum_over_batch_size', name: Any = 'binary_focal_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """The BinaryFocalCrossentropy loss."""

def loss_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any =
    -1, *, reduction: Any = 'auto', name: Any = 'categorical_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """The CategoricalCrossentropy loss."""

def loss_categorical_focal_crossentropy(
    y_true: Any = None, y_pred: Any = None, alpha: Any = 0.25, gamma: Any = 2, from_logits: Any = False,
    label_smoothing: Any = 0, axis: Any = -1, *, reduction: Any = 'sum_over_batch_size', name: Any =
    'categorical_focal_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """The CategoricalFocalCrossentropy loss."""

def loss_categorical_generalized_cross_entropy(
    y_true: Any = None, y_pred: Any = None, q: Any = 0.5, *, reduction: Any = 'sum_over_batch_size', name: Any
    = 'categorical_generalized_cross_entropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """The CategoricalGeneralizedCrossEntropy loss."""

def loss_categorical_hinge(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'categorical_hinge',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """The CategoricalHinge loss."""

def loss_circle(
    y_true: Any = None, y_pred: Any = None, ref_labels: Any = None, ref_embeddings: Any = None,
    remove_diagonal: Any = True, gamma: Any = 80, margin: Any = 0.4, *, reduction: Any =
    'sum_over_batch_size', name: Any = 'circle', dtype: Any = None, **kwargs: Any
) -> Any:
    """The Circle loss."""

def loss_cosine_proximity(
    *args: Any, **kwargs: Any
) -> Any:
    """The older name of `loss_cosine_similarity`."""

def loss_cosine_similarity(
    y_true: Any = None, y_pred: Any = None, axis: Any = -1, *, reduction: Any = 'auto', name: Any =
    'cosine_similarity', dtype: Any = None, **kwargs: Any
) -> Any:
    """The CosineSimilarity loss."""

def loss_ctc(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'sum_over_batch_size', name: Any = 'ctc',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """The CTC loss."""

def loss_dice(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'sum_over_batch_size', name: Any = 'dice',
    axis: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The Dice loss."""

def loss_hinge(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'hinge', dtype: Any =
    None, **kwargs: Any
) -> Any:
    """The Hinge loss."""

def loss_huber(
    y_true: Any = None, y_pred: Any = None, delta: Any = 1, *, reduction: Any = 'auto', name: Any =
    'huber_loss', dtype: Any = None, **kwargs: Any
) -> Any:
    """The Huber loss."""

def loss_kl_divergence(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'kl_divergence', dtype:
    Any = None, **kwargs: Any
) -> Any:
    """The KLDivergence loss."""

def loss_kullback_leibler_divergence(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'kl_divergence', dtype:
    Any = None, **kwargs: Any
) -> Any:
    """The KLDivergence loss."""

def loss_log_cosh(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'sum_over_batch_size', name: Any = 'log_cosh',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """The LogCosh loss."""

def loss_logcosh(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'log_cosh', dtype: Any =
    None, **kwargs: Any
) -> Any:
    """The LogCosh loss."""

def loss_mean_absolute_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'mean_absolute_error',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """The MeanAbsoluteError loss."""

def loss_mean_absolute_percentage_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any =
    'mean_absolute_percentage_error', dtype: Any = None, **kwargs: Any
) -> Any:
    """The MeanAbsolutePercentageError loss."""

def loss_mean_squared_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'mean_squared_error',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """The MeanSquaredError loss."""

def loss_mean_squared_logarithmic_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any =
    'mean_squared_logarithmic_error', dtype: Any = None, **kwargs: Any
) -> Any:
    """The MeanSquaredLogarithmicError loss."""

def loss_poisson(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'poisson', dtype: Any =
    None, **kwargs: Any
) -> Any:
    """The Poisson loss."""

def loss_sparse_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, axis: Any = -1, *, reduction: Any =
    'auto', name: Any = 'sparse_categorical_crossentropy', ignore_class: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The SparseCategoricalCrossentropy loss."""

def loss_squared_hinge(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'squared_hinge', dtype:
    Any = None, **kwargs: Any
) -> Any:
    """The SquaredHinge loss."""

def loss_tversky(
    y_true: Any = None, y_pred: Any = None, *, alpha: Any = 0.5, beta: Any = 0.5, reduction: Any =
    'sum_over_batch_size', name: Any = 'tversky', axis: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The Tversky loss."""

def ls_runs(
    subset: Any = None, order: Any = 'start', decreasing: Any = True, latest_n: Any = None, runs_dir: Any =
    'runs',
) -> Any:
    """Runs and their results."""

def make_csv_dataset(
    file_pattern: Any, batch_size: Any, column_names: Any = None, column_defaults: Any = None, label_name: Any
    = None, select_columns: Any = None, field_delim: Any = ',', use_quote_delim: Any = True, na_value: Any =
    '', header: Any = True, num_epochs: Any = None, shuffle: Any = True, shuffle_buffer_size: Any = 10000,
    shuffle_seed: Any = None, prefetch_buffer_size: Any = 1, num_parallel_reads: Any = 1,
    num_parallel_parser_calls: Any = 2, sloppy: Any = False, num_rows_for_inference: Any = 100, *,
    compression_type: Any = None, ignore_errors: Any = False, encoding: Any = 'utf-8',
) -> Any:
    """Batches of the records of CSV files, by column."""

def make_iterator_from_string_handle(
    string_handle: Any, output_types: Any, output_shapes: Any = None,
) -> Any:
    """The iterator that a handle belongs to."""

def make_iterator_from_structure(
    output_types: Any, output_shapes: Any = None, shared_name: Any = None,
) -> Any:
    """An iterator for elements of a kind, that `iterator_make_initializer()` points at one dataset after another."""

def make_iterator_initializable(
    dataset: Any = ..., shared_name: Any = None,
) -> Waiting | Any:
    """An iterator that `iterator_initializer()` starts, and starts again."""

def make_iterator_one_shot(
    dataset: Any = ...,
) -> Waiting | Any:
    """An iterator that runs through a dataset once."""

def make_sampling_table(
    size: Any, sampling_factor: Any = 1e-05,
) -> Any:
    """How likely each word is to be taken for `skipgrams()`, if words are numbered by how frequent they are."""

def mark_active(
    x: Any = None, fn: Any = None,
) -> Any:
    """A function as a property of a class; another name of `active_property()`."""

def matches(
    match: Any, ignore_case: Any = True, perl: Any = False, vars: Any = None,
) -> Any:
    """Select the columns whose name fits a regular expression."""

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

def metric_binary_accuracy(
    y_true: Any = None, y_pred: Any = None, threshold: Any = 0.5, *, name: Any = 'binary_accuracy', dtype: Any
    = None, **kwargs: Any
) -> Any:
    """The BinaryAccuracy metric."""

def metric_binary_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any =
    -1, *, name: Any = 'binary_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """The BinaryCrossentropy metric."""

def metric_binary_focal_crossentropy(
    y_true: Any = None, y_pred: Any = None, apply_class_balancing: Any = False, alpha: Any = 0.25, gamma: Any
    = 2, from_logits: Any = False, label_smoothing: Any = 0, axis: Any = -1,
) -> Any:
    """The binary_focal_crossentropy metric."""

def metric_binary_iou(
    *, target_class_ids: Any = (0, 1), threshold: Any = 0.5, name: Any = None, dtype: Any = None, **kwargs:
    Any
) -> Any:
    """The BinaryIoU metric."""

def metric_categorical_accuracy(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'categorical_accuracy', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The CategoricalAccuracy metric."""

def metric_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any =
    -1, *, name: Any = 'categorical_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """The CategoricalCrossentropy metric."""

def metric_categorical_focal_crossentropy(
    y_true: Any = None, y_pred: Any = None, alpha: Any = 0.25, gamma: Any = 2, from_logits: Any = False,
    label_smoothing: Any = 0, axis: Any = -1,
) -> Any:
    """The categorical_focal_crossentropy metric."""

def metric_categorical_hinge(
    *args: Any, name: Any = None, dtype: Any = None, y_true: Any = None, y_pred: Any = None, **kwargs: Any
) -> Any:
    """The categorical hinge metric: how far the true class falls short of leading the best other one by 1."""

def metric_concordance_correlation(
    y_true: Any = None, y_pred: Any = None, axis: Any = -1, *, name: Any = 'concordance_correlation', dtype:
    Any = None, **kwargs: Any
) -> Any:
    """The ConcordanceCorrelation metric."""

def metric_cosine_proximity(
    y_true: Any, y_pred: Any,
) -> Any:
    """Cosine proximity, as Keras 1 and 2 computed it: the negative of the cosine of the angle, -1 where they agree."""

def metric_cosine_similarity(
    *, axis: Any = -1, name: Any = 'cosine_similarity', dtype: Any = None, **kwargs: Any
) -> Any:
    """The CosineSimilarity metric."""

def metric_f1_score(
    *, average: Any = None, threshold: Any = None, name: Any = 'f1_score', dtype: Any = None, **kwargs: Any
) -> Any:
    """The F1Score metric."""

def metric_false_negatives(
    *, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The FalseNegatives metric."""

def metric_false_positives(
    *, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The FalsePositives metric."""

def metric_fbeta_score(
    *, average: Any = None, beta: Any = 1, threshold: Any = None, name: Any = 'fbeta_score', dtype: Any =
    None, **kwargs: Any
) -> Any:
    """The FBetaScore metric."""

def metric_hinge(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'hinge', dtype: Any = None, **kwargs: Any
) -> Any:
    """The Hinge metric."""

def metric_huber(
    y_true: Any = None, y_pred: Any = None, delta: Any = 1,
) -> Any:
    """The huber metric."""

def metric_iou(
    *, num_classes: Any, target_class_ids: Any, name: Any = None, dtype: Any = None, ignore_class: Any = None,
    sparse_y_true: Any = True, sparse_y_pred: Any = True, axis: Any = -1, **kwargs: Any
) -> Any:
    """The IoU metric."""

def metric_kl_divergence(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'kl_divergence', dtype: Any = None, **kwargs: Any
) -> Any:
    """The KLDivergence metric."""

def metric_kullback_leibler_divergence(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'kullback_leibler_divergence', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The KLDivergence metric."""

def metric_log_cosh(
    y_true: Any = None, y_pred: Any = None,
) -> Any:
    """The log_cosh metric."""

def metric_log_cosh_error(
    *, name: Any = 'logcosh', dtype: Any = None, **kwargs: Any
) -> Any:
    """The LogCoshError metric."""

def metric_logcosh_error(
    *, name: Any = 'logcosh', dtype: Any = None, **kwargs: Any
) -> Any:
    """The LogCoshError metric."""

def metric_mean(
    *, name: Any = 'mean', dtype: Any = None, **kwargs: Any
) -> Any:
    """The Mean metric."""

def metric_mean_absolute_error(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'mean_absolute_error', dtype: Any = None, **kwargs:
    Any
) -> Any:
    """The MeanAbsoluteError metric."""

def metric_mean_absolute_percentage_error(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'mean_absolute_percentage_error', dtype: Any =
    None, **kwargs: Any
) -> Any:
    """The MeanAbsolutePercentageError metric."""

def metric_mean_iou(
    *, num_classes: Any, name: Any = None, dtype: Any = None, ignore_class: Any = None, sparse_y_true: Any =
    True, sparse_y_pred: Any = True, axis: Any = -1, **kwargs: Any
) -> Any:
    """The MeanIoU metric."""

def metric_mean_relative_error(
    *args: Any, normalizer: Any, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The mean of the errors relative to given sizes; Keras 3 has none, so this is our own."""

def metric_mean_squared_error(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'mean_squared_error', dtype: Any = None, **kwargs:
    Any
) -> Any:
    """The MeanSquaredError metric."""

def metric_mean_squared_logarithmic_error(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'mean_squared_logarithmic_error', dtype: Any =
    None, **kwargs: Any
) -> Any:
    """The MeanSquaredLogarithmicError metric."""

def metric_mean_tensor(
    *args: Any, shape: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The mean of each element over the tensors it is updated with; Keras 3 has none, so this is our own."""

def metric_mean_wrapper(
    *, fn: Any, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The MeanMetricWrapper metric."""

def metric_one_hot_iou(
    *, num_classes: Any, target_class_ids: Any, name: Any = None, dtype: Any = None, ignore_class: Any = None,
    sparse_y_pred: Any = False, axis: Any = -1, **kwargs: Any
) -> Any:
    """The OneHotIoU metric."""

def metric_one_hot_mean_iou(
    *, num_classes: Any, name: Any = None, dtype: Any = None, ignore_class: Any = None, sparse_y_pred: Any =
    False, axis: Any = -1, **kwargs: Any
) -> Any:
    """The OneHotMeanIoU metric."""

def metric_pearson_correlation(
    y_true: Any = None, y_pred: Any = None, axis: Any = -1, *, name: Any = 'pearson_correlation', dtype: Any =
    None, **kwargs: Any
) -> Any:
    """The PearsonCorrelation metric."""

def metric_poisson(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'poisson', dtype: Any = None, **kwargs: Any
) -> Any:
    """The Poisson metric."""

def metric_precision(
    *, thresholds: Any = None, top_k: Any = None, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The Precision metric."""

def metric_precision_at_recall(
    *, recall: Any, num_thresholds: Any = 200, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The PrecisionAtRecall metric."""

def metric_r2_score(
    *, class_aggregation: Any = 'uniform_average', num_regressors: Any = 0, name: Any = 'r2_score', dtype: Any
    = None, **kwargs: Any
) -> Any:
    """The R2Score metric."""

def metric_recall(
    *, thresholds: Any = None, top_k: Any = None, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The Recall metric."""

def metric_recall_at_precision(
    *, precision: Any, num_thresholds: Any = 200, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The RecallAtPrecision metric."""

def metric_root_mean_squared_error(
    *, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The RootMeanSquaredError metric."""

def metric_sensitivity_at_specificity(
    *, specificity: Any, num_thresholds: Any = 200, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The SensitivityAtSpecificity metric."""

def metric_sparse_categorical_accuracy(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'sparse_categorical_accuracy', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The SparseCategoricalAccuracy metric."""

def metric_sparse_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, axis: Any = -1, *, name: Any =
    'sparse_categorical_crossentropy', dtype: Any = None, ignore_class: Any = None, **kwargs: Any
) -> Any:
    """The SparseCategoricalCrossentropy metric."""

def metric_sparse_top_k_categorical_accuracy(
    y_true: Any = None, y_pred: Any = None, k: Any = 5, *, name: Any = 'sparse_top_k_categorical_accuracy',
    dtype: Any = None, from_sorted_ids: Any = False, **kwargs: Any
) -> Any:
    """The SparseTopKCategoricalAccuracy metric."""

def metric_specificity_at_sensitivity(
    *, sensitivity: Any, num_thresholds: Any = 200, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """The SpecificityAtSensitivity metric."""

def metric_squared_hinge(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'squared_hinge', dtype: Any = None, **kwargs: Any
) -> Any:
    """The SquaredHinge metric."""

def metric_sum(
    *, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The Sum metric."""

def metric_top_k_categorical_accuracy(
    y_true: Any = None, y_pred: Any = None, k: Any = 5, *, name: Any = 'top_k_categorical_accuracy', dtype:
    Any = None, **kwargs: Any
) -> Any:
    """The TopKCategoricalAccuracy metric."""

def metric_true_negatives(
    *, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The TrueNegatives metric."""

def metric_true_positives(
    *, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """The TruePositives metric."""

def mobilenet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def mobilenet_load_model_hdf5(
    filepath: Any,
) -> Any:
    """Load a MobileNet from an HDF5 file, also one that Keras 2 wrote."""

def mobilenet_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `mobilenet` take them."""

def mobilenet_v2_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def mobilenet_v2_load_model_hdf5(
    filepath: Any,
) -> Any:
    """Load a MobileNetV2 from an HDF5 file, also one that Keras 2 wrote."""

def mobilenet_v2_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `mobilenet_v2` take them."""

def mobilenet_v3_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def mobilenet_v3_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `mobilenet_v3` take them."""

def model_from_json(
    json: Any, custom_objects: Any = None,
) -> Any:
    """A model from its architecture as JSON, with new weights."""

def model_from_saved_model(
    saved_model_path: Any, custom_objects: Any = None, *, safe_mode: Any = True,
) -> Any:
    """Open a SavedModel, as `load_model_tf` does."""

def model_from_yaml(
    yaml: Any, custom_objects: Any = None,
) -> Any:
    """A model from its architecture as YAML, with new weights."""

def model_to_json(
    object: Any = ...,
) -> Waiting | Any:
    """The architecture of a model as JSON, without weights."""

def model_to_saved_model(
    model: Any = ..., saved_model_path: Any = ..., custom_objects: Any = None, as_text: Any = False,
    input_signature: Any = None, serving_only: Any = False,
) -> Waiting | Any:
    """Write a model as a SavedModel in a new directory."""

def model_to_yaml(
    object: Any = ...,
) -> Waiting | Any:
    """The architecture of a model as YAML, without weights."""

def multi_assign(
    x: Any, value: Any, into: Any = None,
) -> Any:
    """Take a value apart into several names."""

def multi_gpu_model(
    model: Any = ..., gpus: Any = None, cpu_merge: Any = True, cpu_relocation: Any = False,
) -> Waiting | Any:
    """A copy of a model that trains on several GPUs, each on its share of a batch."""

def named_list(
    *args: Any, **kwargs: Any
) -> Any:
    """A list whose elements have names; one given without a name is called by its own."""

def nasnet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def nasnet_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `nasnet` take them."""

def new_callback_class(
    classname: Any, *, on_epoch_begin: Any = None, on_epoch_end: Any = None, on_train_begin: Any = None,
    on_train_end: Any = None, on_batch_begin: Any = None, on_batch_end: Any = None, on_predict_batch_begin:
    Any = None, on_predict_batch_end: Any = None, on_predict_begin: Any = None, on_predict_end: Any = None,
    on_test_batch_begin: Any = None, on_test_batch_end: Any = None, on_test_begin: Any = None, on_test_end:
    Any = None, on_train_batch_begin: Any = None, on_train_batch_end: Any = None, public: Any = None, private:
    Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of callbacks of your own."""

def new_layer_class(
    classname: Any, *, initialize: Any = None, build: Any = None, call: Any = None, get_config: Any = None,
    public: Any = None, private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of layers of your own."""

def new_learning_rate_schedule_class(
    classname: Any, *, initialize: Any = None, call: Any, get_config: Any = None, public: Any = None, private:
    Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of learning rate schedules of your own."""

def new_loss_class(
    classname: Any, *, call: Any = None, public: Any = None, private: Any = None, inherit: Any = None,
    parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of losss of your own."""

def new_metric_class(
    classname: Any, *, initialize: Any, update_state: Any, result: Any, public: Any = None, private: Any =
    None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of metrics of your own."""

def new_model_class(
    classname: Any, *, initialize: Any = None, call: Any = None, train_step: Any = None, predict_step: Any =
    None, test_step: Any = None, compute_loss: Any = None, compute_metrics: Any = None, public: Any = None,
    private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """A class of models of your own."""

def next_batch(
    dataset: Any = ...,
) -> Waiting | Any:
    """The first element of a dataset; the next one of an iterator."""

def normalize(
    x: Any = ..., axis: Any = -1, order: Any = 2,
) -> Waiting | Any:
    """An array divided by its norm along an axis."""

def np_array(
    data: Any, dtype: Any = None, order: Any = 'C',
) -> Any:
    """A numpy array."""

def num_range(
    prefix: Any, range: Any, suffix: Any = '', width: Any = None, vars: Any = None,
) -> Any:
    """Select columns with numbers in their names, such as x1, x2, x3."""

def one_of(
    *names: Any, _vars: Any = None,
) -> Any:
    """Select columns by name, those that are there."""

def op_abs(
    x: Any = ...,
) -> Waiting | Any:
    """Absolute value of each element."""

def op_adaptive_average_pool(
    inputs: Any = ..., output_size: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Means of as many windows as the output is long."""

def op_adaptive_max_pool(
    inputs: Any = ..., output_size: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Maxima of as many windows as the output is long."""

def op_add(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Sum of two tensors, element by element."""

def op_all(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Whether all elements are true."""

def op_allclose(
    x1: Any = ..., x2: Any = ..., rtol: Any = 1e-05, atol: Any = 1e-08, equal_nan: Any = False,
) -> Waiting | Any:
    """Whether all elements of two tensors are nearly equal."""

def op_amax(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Largest element."""

def op_amin(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Smallest element."""

def op_angle(
    x: Any = ...,
) -> Waiting | Any:
    """Angle of each complex number, in radians."""

def op_any(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Whether any element is true."""

def op_append(
    x1: Any = ..., x2: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """A tensor with another one after it."""

def op_arange(
    start: Any, end: Any = None, step: Any = 1, dtype: Any = None, include_end: Any = True,
) -> Any:
    """Numbers at equal steps."""

def op_arccos(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse cosine of each element, in radians."""

def op_arccosh(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse hyperbolic cosine of each element."""

def op_arcsin(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse sine of each element, in radians."""

def op_arcsinh(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse hyperbolic sine of each element."""

def op_arctan(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse tangent of each element, in radians."""

def op_arctan2(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Angle of the points whose heights are x1 and whose distances are x2."""

def op_arctanh(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse hyperbolic tangent of each element."""

def op_argmax(
    x: Any = ..., axis: Any = None, keepdims: Any = False, zero_indexed: Any = False,
) -> Waiting | Any:
    """Place of the largest element."""

def op_argmin(
    x: Any = ..., axis: Any = None, keepdims: Any = False, zero_indexed: Any = False,
) -> Waiting | Any:
    """Place of the smallest element."""

def op_argpartition(
    x: Any = ..., kth: Any = ..., axis: Any = -1, zero_indexed: Any = False,
) -> Waiting | Any:
    """Places that put the kth smallest element where it belongs."""

def op_argsort(
    x: Any = ..., axis: Any = -1, zero_indexed: Any = False,
) -> Waiting | Any:
    """Places that sort a tensor."""

def op_array(
    x: Any, dtype: Any = None,
) -> Any:
    """Numbers as a tensor."""

def op_array_split(
    x: Any = ..., indices_or_sections: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Parts of a tensor, as equal as can be."""

def op_associative_scan(
    f: Any, elems: Any, reverse: Any = False, axis: Any = 0,
) -> Any:
    """Cumulative results of an associative function."""

def op_average(
    x: Any = ..., axis: Any = None, weights: Any = None,
) -> Waiting | Any:
    """Mean of the elements, weighted."""

def op_average_pool(
    inputs: Any = ..., pool_size: Any = ..., strides: Any = None, padding: Any = 'valid', data_format: Any =
    None,
) -> Waiting | Any:
    """Means of windows."""

def op_bartlett(
    x: Any,
) -> Any:
    """Bartlett window, a triangle."""

def op_batch_normalization(
    x: Any = ..., mean: Any = ..., variance: Any = ..., axis: Any = ..., offset: Any = None, scale: Any =
    None, epsilon: Any = 0.001,
) -> Waiting | Any:
    """A tensor less its mean, divided by its standard deviation, scaled and moved."""

def op_binary_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False,
) -> Waiting | Any:
    """Crossentropy of labels 0 and 1."""

def op_bincount(
    x: Any = ..., weights: Any = None, minlength: Any = 0, sparse: Any = False,
) -> Waiting | Any:
    """How often each of the integers from 0 occurs."""

def op_bitwise_and(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Bits that both integers have."""

def op_bitwise_invert(
    x: Any = ...,
) -> Waiting | Any:
    """Integers with their bits inverted."""

def op_bitwise_left_shift(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Integers with their bits shifted to the left."""

def op_bitwise_not(
    x: Any = ...,
) -> Waiting | Any:
    """Integers with their bits inverted."""

def op_bitwise_or(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Bits that one of two integers has."""

def op_bitwise_right_shift(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Integers with their bits shifted to the right."""

def op_bitwise_xor(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Bits that just one of two integers has."""

def op_blackman(
    x: Any,
) -> Any:
    """Blackman window."""

def op_broadcast_to(
    x: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """A tensor repeated to fill a shape."""

def op_cast(
    x: Any = ..., dtype: Any = ...,
) -> Waiting | Any:
    """A tensor as another type."""

def op_categorical_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False, axis: Any = -1,
) -> Waiting | Any:
    """Crossentropy of one-hot labels."""

def op_cbrt(
    x: Any = ...,
) -> Waiting | Any:
    """Cube root of each element."""

def op_cdist(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Distances between the rows of two matrices."""

def op_ceil(
    x: Any = ...,
) -> Waiting | Any:
    """Each element rounded up."""

def op_celu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """Continuously differentiable exponential linear unit."""

def op_cholesky(
    x: Any = ..., *, upper: Any = False,
) -> Waiting | Any:
    """Cholesky factor of a positive definite matrix."""

def op_cholesky_inverse(
    x: Any = ..., upper: Any = False,
) -> Waiting | Any:
    """Inverse of a matrix from its Cholesky factor."""

def op_clip(
    x: Any = ..., x_min: Any = ..., x_max: Any = ...,
) -> Waiting | Any:
    """Each element, kept between two limits."""

def op_concatenate(
    xs: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Tensors one after the other along an axis."""

def op_cond(
    pred: Any = ..., true_fn: Any = ..., false_fn: Any = ...,
) -> Waiting | Any:
    """What one of two functions gives, by a condition."""

def op_conj(
    x: Any = ...,
) -> Waiting | Any:
    """Complex conjugate of each element."""

def op_conv(
    inputs: Any = ..., kernel: Any = ..., strides: Any = 1, padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = 1,
) -> Waiting | Any:
    """Convolution."""

def op_conv_transpose(
    inputs: Any = ..., kernel: Any = ..., strides: Any = 1, padding: Any = 'valid', output_padding: Any =
    None, data_format: Any = None, dilation_rate: Any = 1,
) -> Waiting | Any:
    """Transposed convolution."""

def op_convert_to_array(
    x: Any = ...,
) -> Waiting | Any:
    """A tensor as an array."""

def op_convert_to_numpy(
    x: Any = ...,
) -> Waiting | Any:
    """A tensor as an array."""

def op_convert_to_tensor(
    x: Any, dtype: Any = None, sparse: Any = None, ragged: Any = None,
) -> Any:
    """Numbers as a tensor."""

def op_copy(
    x: Any = ...,
) -> Waiting | Any:
    """A copy of a tensor."""

def op_corrcoef(
    x: Any = ...,
) -> Waiting | Any:
    """Correlations between the rows of a matrix."""

def op_correlate(
    x1: Any = ..., x2: Any = ..., mode: Any = 'valid',
) -> Waiting | Any:
    """Cross-correlation of two vectors."""

def op_cos(
    x: Any = ...,
) -> Waiting | Any:
    """Cosine of each element, in radians."""

def op_cosh(
    x: Any = ...,
) -> Waiting | Any:
    """Hyperbolic cosine of each element."""

def op_count_nonzero(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """Number of elements that are not 0."""

def op_cross(
    x1: Any = ..., x2: Any = ..., axisa: Any = -1, axisb: Any = -1, axisc: Any = -1, axis: Any = None,
) -> Waiting | Any:
    """Cross product of vectors."""

def op_ctc_decode(
    inputs: Any = ..., sequence_lengths: Any = ..., strategy: Any = 'greedy', beam_width: Any = 100,
    top_paths: Any = 1, merge_repeated: Any = True, mask_index: Any = 0,
) -> Waiting | Any:
    """Labels from the output of a network trained with CTC."""

def op_ctc_loss(
    target: Any = ..., output: Any = ..., target_length: Any = ..., output_length: Any = ..., mask_index: Any
    = 0,
) -> Waiting | Any:
    """Connectionist temporal classification loss."""

def op_cumprod(
    x: Any = ..., axis: Any = None, dtype: Any = None,
) -> Waiting | Any:
    """Cumulative product."""

def op_cumsum(
    x: Any = ..., axis: Any = None, dtype: Any = None,
) -> Waiting | Any:
    """Cumulative sum."""

def op_custom_gradient(
    f: Any,
) -> Any:
    """A function with a gradient of your own."""

def op_deg2rad(
    x: Any = ...,
) -> Waiting | Any:
    """Degrees as radians."""

def op_depth_to_space(
    x: Any = ..., block_size: Any = ..., data_format: Any = 'channels_last',
) -> Waiting | Any:
    """Channels as blocks of the axes of space."""

def op_depthwise_conv(
    inputs: Any = ..., kernel: Any = ..., strides: Any = 1, padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = 1,
) -> Waiting | Any:
    """Convolution of each channel by itself."""

def op_det(
    x: Any = ...,
) -> Waiting | Any:
    """Determinant of a matrix."""

def op_diag(
    x: Any = ..., k: Any = 0,
) -> Waiting | Any:
    """Matrix with a given diagonal, or the diagonal of a matrix."""

def op_diagflat(
    x: Any = ..., k: Any = 0,
) -> Waiting | Any:
    """Matrix with the elements of a tensor on a diagonal."""

def op_diagonal(
    x: Any = ..., offset: Any = 0, axis1: Any = 0, axis2: Any = 1,
) -> Waiting | Any:
    """A diagonal of a tensor."""

def op_diff(
    a: Any = ..., n: Any = 1, axis: Any = -1,
) -> Waiting | Any:
    """Differences of neighbouring elements."""

def op_digitize(
    x: Any = ..., bins: Any = ..., zero_indexed: Any = False,
) -> Waiting | Any:
    """Number of the bin that each element is in."""

def op_divide(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Quotient of two tensors, element by element."""

def op_divide_no_nan(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Quotient of two tensors, 0 where the divisor is 0."""

def op_dot(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Dot product of two tensors."""

def op_dot_product_attention(
    query: Any = ..., key: Any = ..., value: Any = ..., bias: Any = None, mask: Any = None, scale: Any = None,
    is_causal: Any = False, flash_attention: Any = None, attn_logits_soft_cap: Any = None,
) -> Waiting | Any:
    """Attention: values weighted by how queries match keys."""

def op_dsplit(
    x: Any = ..., indices_or_sections: Any = ...,
) -> Waiting | Any:
    """Parts of a tensor along its third axis."""

def op_dstack(
    xs: Any = ...,
) -> Waiting | Any:
    """Tensors side by side along a third axis."""

def op_dtype(
    x: Any = ...,
) -> Waiting | Any:
    """The type of a tensor, as a string."""

def op_eig(
    x: Any = ...,
) -> Waiting | Any:
    """Eigenvalues and eigenvectors of a matrix."""

def op_eigh(
    x: Any = ...,
) -> Waiting | Any:
    """Eigenvalues and eigenvectors of a symmetric matrix."""

def op_einsum(
    subscripts: Any, *operands: Any,
) -> Any:
    """Sums of products over axes named by letters."""

def op_elu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """Exponential linear unit."""

def op_empty(
    shape: Any, dtype: Any = None,
) -> Any:
    """A tensor whose elements are not set."""

def op_empty_like(
    x: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """A tensor of the same shape whose elements are not set."""

def op_equal(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Whether the elements of two tensors are equal."""

def op_erf(
    x: Any = ...,
) -> Waiting | Any:
    """Error function of each element."""

def op_erfc(
    x: Any = ...,
) -> Waiting | Any:
    """Complementary error function of each element."""

def op_erfinv(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse error function of each element."""

def op_exp(
    x: Any = ...,
) -> Waiting | Any:
    """Exponential of each element."""

def op_exp2(
    x: Any = ...,
) -> Waiting | Any:
    """Two to the power of each element."""

def op_expand_dims(
    x: Any = ..., axis: Any = ...,
) -> Waiting | Any:
    """A tensor with a new axis of length 1."""

def op_expm1(
    x: Any = ...,
) -> Waiting | Any:
    """Exponential of each element, minus one."""

def op_extract_sequences(
    x: Any = ..., sequence_length: Any = ..., sequence_stride: Any = ...,
) -> Waiting | Any:
    """Overlapping parts of a sequence."""

def op_eye(
    N: Any, M: Any = None, k: Any = 0, dtype: Any = None,
) -> Any:
    """Matrix with ones on a diagonal."""

def op_fabs(
    x: Any = ...,
) -> Waiting | Any:
    """Absolute value of each element, as a float."""

def op_fft(
    x: Any = ...,
) -> Waiting | Any:
    """Fourier transform along the last axis, of real and imaginary parts."""

def op_fft2(
    x: Any = ...,
) -> Waiting | Any:
    """Fourier transform along the last two axes, of real and imaginary parts."""

def op_flip(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """A tensor with its elements in the opposite order."""

def op_fliplr(
    x: Any = ...,
) -> Waiting | Any:
    """A tensor with its second axis in the opposite order."""

def op_flipud(
    x: Any = ...,
) -> Waiting | Any:
    """A tensor with its first axis in the opposite order."""

def op_floor(
    x: Any = ...,
) -> Waiting | Any:
    """Each element rounded down."""

def op_floor_divide(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Quotient of two tensors, rounded down."""

def op_fmax(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Larger of two elements, the other one where one is NaN."""

def op_fmin(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Smaller of two elements, the other one where one is NaN."""

def op_fmod(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Remainder of a division, with the sign of x1."""

def op_fold(
    x: Any = ..., output_size: Any = ..., kernel_size: Any = ..., dilation: Any = 1, padding: Any = 0, stride:
    Any = 1,
) -> Waiting | Any:
    """Patches put back at their places and added up."""

def op_fori_loop(
    lower: Any, upper: Any, body_fun: Any, init_val: Any,
) -> Any:
    """What a function makes of a value, over and over, for a range of numbers."""

def op_full(
    shape: Any, fill_value: Any, dtype: Any = None,
) -> Any:
    """A tensor of one value."""

def op_full_like(
    x: Any = ..., fill_value: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """A tensor of one value, of the same shape."""

def op_gcd(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Greatest common divisor, element by element."""

def op_gelu(
    x: Any = ..., approximate: Any = True,
) -> Waiting | Any:
    """Gaussian error linear unit."""

def op_geomspace(
    start: Any, stop: Any, num: Any = 50, endpoint: Any = True, dtype: Any = None, axis: Any = 0,
) -> Any:
    """Numbers with equal ratios between two limits."""

def op_get_item(
    x: Any = ..., key: Any = ...,
) -> Waiting | Any:
    """An element or part of a tensor, by its key."""

def op_glu(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Gated linear unit: one half of an axis times the sigmoid of the other."""

def op_greater(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Whether the elements of x1 are greater than those of x2."""

def op_greater_equal(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Whether the elements of x1 are at least those of x2."""

def op_hamming(
    x: Any,
) -> Any:
    """Hamming window."""

def op_hanning(
    x: Any,
) -> Any:
    """Hann window."""

def op_hard_shrink(
    x: Any = ..., threshold: Any = 0.5,
) -> Waiting | Any:
    """Elements with those near 0 made 0."""

def op_hard_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Piecewise linear sigmoid: x / 6 + 0.5 between 0 and 1."""

def op_hard_silu(
    x: Any = ...,
) -> Waiting | Any:
    """x times its piecewise linear sigmoid."""

def op_hard_swish(
    x: Any = ...,
) -> Waiting | Any:
    """x times its piecewise linear sigmoid."""

def op_hard_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """Elements kept between -1 and 1."""

def op_heaviside(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Step function of x1: 0 below 0, x2 at 0, 1 above."""

def op_histogram(
    x: Any = ..., bins: Any = 10, range: Any = None,
) -> Waiting | Any:
    """Counts of the elements in equal bins, and the edges of the bins."""

def op_hsplit(
    x: Any = ..., indices_or_sections: Any = ...,
) -> Waiting | Any:
    """Parts of a tensor along its second axis."""

def op_hstack(
    xs: Any = ..., *tensors: Any,
) -> Waiting | Any:
    """Tensors side by side, along the second axis; vectors one after the other."""

def op_hypot(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Length of the hypotenuse, element by element."""

def op_i0(
    x: Any = ...,
) -> Waiting | Any:
    """Modified Bessel function of order 0 of each element."""

def op_identity(
    n: Any, dtype: Any = None,
) -> Any:
    """Identity matrix."""

def op_ifft2(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse Fourier transform along the last two axes, of real and imaginary parts."""

def op_imag(
    x: Any = ...,
) -> Waiting | Any:
    """Imaginary part of each element."""

def op_image_affine_transform(
    images: Any = ..., transform: Any = ..., interpolation: Any = 'bilinear', fill_mode: Any = 'constant',
    fill_value: Any = 0, data_format: Any = None,
) -> Waiting | Any:
    """Images after an affine transformation."""

def op_image_crop(
    images: Any = ..., top_cropping: Any = None, left_cropping: Any = None, bottom_cropping: Any = None,
    right_cropping: Any = None, target_height: Any = None, target_width: Any = None, data_format: Any = None,
) -> Waiting | Any:
    """Images without their margins."""

def op_image_elastic_transform(
    images: Any = ..., alpha: Any = 20, sigma: Any = 5, interpolation: Any = 'bilinear', fill_mode: Any =
    'reflect', fill_value: Any = 0, seed: Any = None, data_format: Any = None,
) -> Waiting | Any:
    """Images after a random elastic deformation."""

def op_image_extract_patches(
    images: Any = ..., size: Any = ..., strides: Any = None, dilation_rate: Any = 1, padding: Any = 'valid',
    data_format: Any = 'channels_last',
) -> Waiting | Any:
    """Patches of images, side by side as channels."""

def op_image_extract_patches_3d(
    volumes: Any = ..., size: Any = ..., strides: Any = None, dilation_rate: Any = 1, padding: Any = 'valid',
    data_format: Any = None,
) -> Waiting | Any:
    """Patches of volumes, side by side as channels."""

def op_image_gaussian_blur(
    images: Any = ..., kernel_size: Any = (3, 3), sigma: Any = (1, 1), data_format: Any = None,
) -> Waiting | Any:
    """Images after a Gaussian blur."""

def op_image_hsv_to_rgb(
    images: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Images of hue, saturation and value as red, green and blue."""

def op_image_map_coordinates(
    inputs: Any = ..., coordinates: Any = ..., order: Any = ..., fill_mode: Any = 'constant', fill_value: Any
    = 0,
) -> Waiting | Any:
    """Elements at places between those of a tensor."""

def op_image_pad(
    images: Any = ..., top_padding: Any = None, left_padding: Any = None, bottom_padding: Any = None,
    right_padding: Any = None, target_height: Any = None, target_width: Any = None, data_format: Any = None,
) -> Waiting | Any:
    """Images with margins of zeros."""

def op_image_perspective_transform(
    images: Any = ..., start_points: Any = ..., end_points: Any = ..., interpolation: Any = 'bilinear',
    fill_value: Any = 0, data_format: Any = None,
) -> Waiting | Any:
    """Images after a change of perspective."""

def op_image_resize(
    images: Any = ..., size: Any = ..., interpolation: Any = 'bilinear', antialias: Any = False,
    crop_to_aspect_ratio: Any = False, pad_to_aspect_ratio: Any = False, fill_mode: Any = 'constant',
    fill_value: Any = 0, data_format: Any = None,
) -> Waiting | Any:
    """Images of another size."""

def op_image_rgb_to_grayscale(
    images: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Colour images as grey ones."""

def op_image_rgb_to_hsv(
    images: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Images of red, green and blue as hue, saturation and value."""

def op_image_scale_and_translate(
    images: Any = ..., output_shape: Any = ..., scale: Any = ..., translation: Any = ..., spatial_dims: Any =
    ..., method: Any = ..., antialias: Any = True,
) -> Waiting | Any:
    """Images of another scale, moved."""

def op_image_sobel_edges(
    images: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Gradients of images by Sobel's filter."""

def op_image_ssim(
    image1: Any = ..., image2: Any = ..., max_val: Any = 1.0, filter_size: Any = 11, filter_sigma: Any = 1.5,
    k1: Any = 0.01, k2: Any = 0.03, data_format: Any = None,
) -> Waiting | Any:
    """Structural similarity of two images."""

def op_in_top_k(
    targets: Any = ..., predictions: Any = ..., k: Any = ...,
) -> Waiting | Any:
    """Whether the class, from 0, is among the k most probable."""

def op_inner(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Inner product of two tensors."""

def op_inv(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse of a matrix."""

def op_irfft(
    x: Any = ..., fft_length: Any = None,
) -> Waiting | Any:
    """Inverse Fourier transform to real numbers, of real and imaginary parts."""

def op_is_tensor(
    x: Any,
) -> Any:
    """Whether something is a tensor."""

def op_isclose(
    x1: Any = ..., x2: Any = ..., rtol: Any = 1e-05, atol: Any = 1e-08, equal_nan: Any = False,
) -> Waiting | Any:
    """Whether the elements of two tensors are nearly equal."""

def op_isfinite(
    x: Any = ...,
) -> Waiting | Any:
    """Whether each element is finite."""

def op_isin(
    x1: Any = ..., x2: Any = ..., assume_unique: Any = False, invert: Any = False,
) -> Waiting | Any:
    """Whether each element of x1 is one of x2."""

def op_isinf(
    x: Any = ...,
) -> Waiting | Any:
    """Whether each element is infinite."""

def op_isnan(
    x: Any = ...,
) -> Waiting | Any:
    """Whether each element is NaN."""

def op_isneginf(
    x: Any = ...,
) -> Waiting | Any:
    """Whether each element is negative infinity."""

def op_isposinf(
    x: Any = ...,
) -> Waiting | Any:
    """Whether each element is positive infinity."""

def op_isreal(
    x: Any = ...,
) -> Waiting | Any:
    """Whether each element is a real number."""

def op_istft(
    x: Any = ..., sequence_length: Any = ..., sequence_stride: Any = ..., fft_length: Any = ..., length: Any =
    None, window: Any = 'hann', center: Any = True,
) -> Waiting | Any:
    """Inverse short-time Fourier transform, of real and imaginary parts."""

def op_jvp(
    fun: Any, primals: Any, tangents: Any, has_aux: Any = False,
) -> Any:
    """What a function gives, and its derivative in a direction."""

def op_kaiser(
    x: Any, beta: Any,
) -> Any:
    """Kaiser window."""

def op_kron(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Kronecker product of two tensors."""

def op_layer_normalization(
    x: Any = ..., gamma: Any = None, beta: Any = None, axis: Any = -1, epsilon: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Elements less their mean, divided by their standard deviation, scaled and moved."""

def op_lcm(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Least common multiple, element by element."""

def op_ldexp(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """x1 times two to the power of x2."""

def op_leaky_relu(
    x: Any = ..., negative_slope: Any = 0.2,
) -> Waiting | Any:
    """Rectified linear unit with a slope below 0."""

def op_left_shift(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Integers with their bits shifted to the left."""

def op_less(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Whether the elements of x1 are less than those of x2."""

def op_less_equal(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Whether the elements of x1 are at most those of x2."""

def op_linspace(
    start: Any, stop: Any, num: Any = 50, endpoint: Any = True, retstep: Any = False, dtype: Any = None, axis:
    Any = 0,
) -> Any:
    """Numbers at equal distances between two limits."""

def op_log(
    x: Any = ...,
) -> Waiting | Any:
    """Natural logarithm of each element."""

def op_log10(
    x: Any = ...,
) -> Waiting | Any:
    """Logarithm to base 10 of each element."""

def op_log1p(
    x: Any = ...,
) -> Waiting | Any:
    """Natural logarithm of one plus each element."""

def op_log2(
    x: Any = ...,
) -> Waiting | Any:
    """Logarithm to base 2 of each element."""

def op_log_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Logarithm of the sigmoid."""

def op_log_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Logarithm of the softmax."""

def op_logaddexp(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Logarithm of the sum of two exponentials."""

def op_logaddexp2(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Logarithm to base 2 of the sum of two powers of 2."""

def op_logdet(
    x: Any = ...,
) -> Waiting | Any:
    """Logarithm of the determinant of a positive definite matrix."""

def op_logical_and(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Whether the elements of both tensors are true."""

def op_logical_not(
    x: Any = ...,
) -> Waiting | Any:
    """Whether each element is false."""

def op_logical_or(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Whether an element of one of two tensors is true."""

def op_logical_xor(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Whether an element of just one of two tensors is true."""

def op_logspace(
    start: Any, stop: Any, num: Any = 50, endpoint: Any = True, base: Any = 10, dtype: Any = None, axis: Any =
    0,
) -> Any:
    """Powers with exponents at equal distances."""

def op_logsumexp(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Logarithm of the sum of the exponentials."""

def op_lstsq(
    a: Any = ..., b: Any = ..., rcond: Any = None,
) -> Waiting | Any:
    """Least-squares solution of a x = b."""

def op_lu_factor(
    x: Any = ...,
) -> Waiting | Any:
    """LU factors of a matrix, and the row exchanges."""

def op_map(
    xs: Any = ..., f: Any = ...,
) -> Waiting | Any:
    """What a function gives for each slice along the first axis."""

def op_matmul(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Matrix product."""

def op_matrix_rank(
    x: Any = ..., tol: Any = None,
) -> Waiting | Any:
    """Rank of a matrix."""

def op_max(
    x: Any = ..., axis: Any = None, keepdims: Any = False, initial: Any = None,
) -> Waiting | Any:
    """Largest element."""

def op_max_pool(
    inputs: Any = ..., pool_size: Any = ..., strides: Any = None, padding: Any = 'valid', data_format: Any =
    None,
) -> Waiting | Any:
    """Maxima of windows."""

def op_maximum(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Larger of the elements of two tensors."""

def op_mean(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Mean of the elements."""

def op_median(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Median of the elements."""

def op_meshgrid(
    *vectors: Any, indexing: Any = 'xy',
) -> Any:
    """The coordinates of the points of a grid."""

def op_min(
    x: Any = ..., axis: Any = None, keepdims: Any = False, initial: Any = None,
) -> Waiting | Any:
    """Smallest element."""

def op_minimum(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Smaller of the elements of two tensors."""

def op_mod(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Remainder of a division, with the sign of x2."""

def op_moments(
    x: Any = ..., axes: Any = ..., keepdims: Any = False, synchronized: Any = False,
) -> Waiting | Any:
    """Mean and variance of the elements."""

def op_moveaxis(
    x: Any = ..., source: Any = ..., destination: Any = ...,
) -> Waiting | Any:
    """A tensor with axes at other places."""

def op_multi_hot(
    inputs: Any = ..., num_classes: Any = ..., axis: Any = -1, dtype: Any = None, sparse: Any = False,
    *tensors: Any, **kwargs: Any
) -> Waiting | Any:
    """Classes that a sample has, from 0, as ones among zeros."""

def op_multiply(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Product of two tensors, element by element."""

def op_nan_to_num(
    x: Any = ..., nan: Any = 0, posinf: Any = None, neginf: Any = None,
) -> Waiting | Any:
    """NaN and infinities replaced by numbers."""

def op_nanargmax(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Place of the largest element, leaving out NaN."""

def op_nanargmin(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Place of the smallest element, leaving out NaN."""

def op_nancumprod(
    x: Any = ..., axis: Any = None, dtype: Any = None,
) -> Waiting | Any:
    """Cumulative product, taking NaN as 1."""

def op_nancumsum(
    x: Any = ..., axis: Any = None, dtype: Any = None,
) -> Waiting | Any:
    """Cumulative sum, taking NaN as 0."""

def op_nanmax(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Largest element, leaving out NaN."""

def op_nanmean(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Mean of the elements, leaving out NaN."""

def op_nanmedian(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Median of the elements, leaving out NaN."""

def op_nanmin(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Smallest element, leaving out NaN."""

def op_nanpercentile(
    x: Any = ..., q: Any = ..., axis: Any = None, method: Any = 'linear', keepdims: Any = False,
) -> Waiting | Any:
    """Percentiles of the elements, leaving out NaN."""

def op_nanprod(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Product of the elements, leaving out NaN."""

def op_nanquantile(
    x: Any = ..., q: Any = ..., axis: Any = None, method: Any = 'linear', keepdims: Any = False,
) -> Waiting | Any:
    """Quantiles of the elements, leaving out NaN."""

def op_nanstd(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Standard deviation of the elements, leaving out NaN."""

def op_nansum(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Sum of the elements, leaving out NaN."""

def op_nanvar(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Variance of the elements, leaving out NaN."""

def op_ndim(
    x: Any = ...,
) -> Waiting | Any:
    """Number of axes."""

def op_negative(
    x: Any = ...,
) -> Waiting | Any:
    """Each element with the other sign."""

def op_nextafter(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Next number that can be stored, from x1 towards x2."""

def op_nonzero(
    x: Any = ...,
) -> Waiting | Any:
    """Places of the elements that are not 0."""

def op_norm(
    x: Any = ..., ord: Any = None, axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Norm of a vector or matrix."""

def op_normalize(
    x: Any = ..., axis: Any = -1, order: Any = 2, epsilon: Any = None,
) -> Waiting | Any:
    """A tensor divided by its norm along an axis."""

def op_not_equal(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Whether the elements of two tensors differ."""

def op_one_hot(
    x: Any = ..., num_classes: Any = ..., axis: Any = -1, dtype: Any = None, sparse: Any = False,
    zero_indexed: Any = False,
) -> Waiting | Any:
    """Classes as vectors with a single one."""

def op_ones(
    shape: Any, dtype: Any = None,
) -> Any:
    """A tensor of ones."""

def op_ones_like(
    x: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """A tensor of ones, of the same shape."""

def op_outer(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Outer product of two vectors."""

def op_pad(
    x: Any = ..., pad_width: Any = ..., mode: Any = 'constant', constant_values: Any = None,
) -> Waiting | Any:
    """A tensor with elements around it."""

def op_percentile(
    x: Any = ..., q: Any = ..., axis: Any = None, method: Any = 'linear', keepdims: Any = False,
) -> Waiting | Any:
    """Percentiles of the elements."""

def op_pinv(
    x: Any = ..., rcond: Any = None,
) -> Waiting | Any:
    """Pseudo-inverse of a matrix."""

def op_pmax(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Larger of the elements of two tensors."""

def op_pmin(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Smaller of the elements of two tensors."""

def op_polar(
    abs_: Any = ..., angle: Any = ...,
) -> Waiting | Any:
    """Complex numbers from absolute values and angles."""

def op_power(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """x1 to the power of x2, element by element."""

def op_prod(
    x: Any = ..., axis: Any = None, keepdims: Any = False, dtype: Any = None,
) -> Waiting | Any:
    """Product of the elements."""

def op_psnr(
    x1: Any = ..., x2: Any = ..., max_val: Any = ...,
) -> Waiting | Any:
    """Peak signal-to-noise ratio of two tensors, in decibels."""

def op_ptp(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Range of the elements: the largest minus the smallest."""

def op_qr(
    x: Any = ..., mode: Any = 'reduced',
) -> Waiting | Any:
    """QR factors of a matrix."""

def op_quantile(
    x: Any = ..., q: Any = ..., axis: Any = None, method: Any = 'linear', keepdims: Any = False,
) -> Waiting | Any:
    """Quantiles of the elements."""

def op_rad2deg(
    x: Any = ...,
) -> Waiting | Any:
    """Radians as degrees."""

def op_ravel(
    x: Any = ...,
) -> Waiting | Any:
    """The elements of a tensor as a vector, row by row."""

def op_real(
    x: Any = ...,
) -> Waiting | Any:
    """Real part of each element."""

def op_rearrange(
    tensor: Any = ..., pattern: Any = ..., **axes_lengths: Any
) -> Waiting | Any:
    """A tensor with its axes in another order, split or joined, by a pattern."""

def op_reciprocal(
    x: Any = ...,
) -> Waiting | Any:
    """One divided by each element."""

def op_relu(
    x: Any = ...,
) -> Waiting | Any:
    """Rectified linear unit: the elements, 0 for negative ones."""

def op_relu6(
    x: Any = ...,
) -> Waiting | Any:
    """Rectified linear unit with 6 as the largest."""

def op_repeat(
    x: Any = ..., repeats: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """Each element repeated."""

def op_reshape(
    x: Any = ..., newshape: Any = ...,
) -> Waiting | Any:
    """A tensor of another shape, filled row by row."""

def op_rfft(
    x: Any = ..., fft_length: Any = None,
) -> Waiting | Any:
    """Fourier transform of real numbers along the last axis."""

def op_right_shift(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Integers with their bits shifted to the right."""

def op_rms_normalization(
    x: Any = ..., scale: Any = None, axis: Any = -1, epsilon: Any = None,
) -> Waiting | Any:
    """A tensor divided by its root mean square."""

def op_roll(
    x: Any = ..., shift: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """A tensor with its elements shifted around."""

def op_rot90(
    array: Any = ..., k: Any = 1, axes: Any = (0, 1),
) -> Waiting | Any:
    """A tensor turned by right angles."""

def op_round(
    x: Any = ..., decimals: Any = 0,
) -> Waiting | Any:
    """Each element rounded to some decimals."""

def op_rsqrt(
    x: Any = ...,
) -> Waiting | Any:
    """One divided by the square root of each element."""

def op_saturate_cast(
    x: Any = ..., dtype: Any = ...,
) -> Waiting | Any:
    """A tensor as another type, kept within what that can hold."""

def op_scan(
    f: Any, init: Any, xs: Any = None, length: Any = None, reverse: Any = False, unroll: Any = 1,
) -> Any:
    """What a function gives for each slice, carrying a state along."""

def op_scatter(
    indices: Any = ..., values: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """Zeros with values at some places."""

def op_scatter_update(
    inputs: Any = ..., indices: Any = ..., updates: Any = ..., *, reduction: Any = None,
) -> Waiting | Any:
    """A tensor with other values at some places."""

def op_searchsorted(
    sorted_sequence: Any = ..., values: Any = ..., side: Any = 'left', zero_indexed: Any = False,
) -> Waiting | Any:
    """Places where values belong in a sorted vector."""

def op_segment_max(
    data: Any = ..., segment_ids: Any = ..., num_segments: Any = None, sorted: Any = False,
) -> Waiting | Any:
    """Largest element of each segment."""

def op_segment_min(
    data: Any = ..., segment_ids: Any = ..., num_segments: Any = None, sorted: Any = False,
) -> Waiting | Any:
    """Smallest element of each segment."""

def op_segment_prod(
    data: Any = ..., segment_ids: Any = ..., num_segments: Any = None, sorted: Any = False,
) -> Waiting | Any:
    """Product of each segment."""

def op_segment_sum(
    data: Any = ..., segment_ids: Any = ..., num_segments: Any = None, sorted: Any = False,
) -> Waiting | Any:
    """Sum of each segment."""

def op_select(
    condlist: Any = ..., choicelist: Any = ..., default: Any = 0,
) -> Waiting | Any:
    """Elements of the first tensor whose condition is true."""

def op_selu(
    x: Any = ...,
) -> Waiting | Any:
    """Scaled exponential linear unit."""

def op_separable_conv(
    inputs: Any = ..., depthwise_kernel: Any = ..., pointwise_kernel: Any = ..., strides: Any = 1, padding:
    Any = 'valid', data_format: Any = None, dilation_rate: Any = 1,
) -> Waiting | Any:
    """Convolution of each channel by itself, then of the channels at each point."""

def op_shape(
    x: Any = ...,
) -> Waiting | Any:
    """The lengths of the axes of a tensor."""

def op_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Sigmoid of each element."""

def op_sign(
    x: Any = ...,
) -> Waiting | Any:
    """Sign of each element: -1, 0 or 1."""

def op_signbit(
    x: Any = ...,
) -> Waiting | Any:
    """Whether the sign of each element is negative."""

def op_silu(
    x: Any = ...,
) -> Waiting | Any:
    """x times its sigmoid."""

def op_sin(
    x: Any = ...,
) -> Waiting | Any:
    """Sine of each element, in radians."""

def op_sinc(
    x: Any = ...,
) -> Waiting | Any:
    """Normalized sinc function of each element."""

def op_sinh(
    x: Any = ...,
) -> Waiting | Any:
    """Hyperbolic sine of each element."""

def op_size(
    x: Any = ...,
) -> Waiting | Any:
    """Number of elements."""

def op_slice(
    inputs: Any = ..., start_indices: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """A block of a tensor, by its first place and its shape."""

def op_slice_update(
    inputs: Any = ..., start_indices: Any = ..., updates: Any = ...,
) -> Waiting | Any:
    """A tensor with another block at a place."""

def op_slogdet(
    x: Any = ...,
) -> Waiting | Any:
    """Sign, and logarithm of the absolute value, of a determinant."""

def op_soft_shrink(
    x: Any = ..., threshold: Any = 0.5,
) -> Waiting | Any:
    """Elements moved towards 0, those near it made 0."""

def op_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Exponentials that add up to 1."""

def op_softplus(
    x: Any = ...,
) -> Waiting | Any:
    """Logarithm of one plus the exponential."""

def op_softsign(
    x: Any = ...,
) -> Waiting | Any:
    """x divided by one plus its absolute value."""

def op_solve(
    a: Any = ..., b: Any = ...,
) -> Waiting | Any:
    """Solution of a x = b."""

def op_solve_triangular(
    a: Any = ..., b: Any = ..., lower: Any = False,
) -> Waiting | Any:
    """Solution of a x = b for a triangular a."""

def op_sort(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """The elements in increasing order."""

def op_space_to_depth(
    x: Any = ..., block_size: Any = ..., data_format: Any = 'channels_last',
) -> Waiting | Any:
    """Blocks of the axes of space as channels."""

def op_sparse_categorical_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False, axis: Any = -1,
) -> Waiting | Any:
    """Crossentropy of class numbers from 0."""

def op_sparse_plus(
    x: Any = ...,
) -> Waiting | Any:
    """Smooth rectified linear unit that is 0 below -1."""

def op_sparse_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Piecewise linear sigmoid: (x + 1) / 2 between 0 and 1."""

def op_sparsemax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Projection onto what adds up to 1, with zeros."""

def op_split(
    x: Any = ..., indices_or_sections: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Parts of a tensor along an axis."""

def op_sqrt(
    x: Any = ...,
) -> Waiting | Any:
    """Square root of each element."""

def op_square(
    x: Any = ...,
) -> Waiting | Any:
    """Square of each element."""

def op_squareplus(
    x: Any = ..., b: Any = 4,
) -> Waiting | Any:
    """Smooth rectified linear unit: (x + sqrt(x^2 + b)) / 2."""

def op_squeeze(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """A tensor without its axes of length 1."""

def op_stack(
    x: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Tensors side by side along a new axis."""

def op_std(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Standard deviation of the elements (divided by n)."""

def op_stft(
    x: Any = ..., sequence_length: Any = ..., sequence_stride: Any = ..., fft_length: Any = ..., window: Any =
    'hann', center: Any = True,
) -> Waiting | Any:
    """Short-time Fourier transform."""

def op_stop_gradient(
    variable: Any = ...,
) -> Waiting | Any:
    """A tensor that gradients do not flow through."""

def op_subset(
    x: Any = ..., *keys: Any,
) -> Waiting | Any:
    """Part of a tensor, as R's `[` has it."""

def op_subset_assign(
    x: Any = ..., *keys: Any, value: Any = ...,
) -> Waiting | Any:
    """Replace part of a tensor: `op_subset(x, 1) <- 0` in R."""

def op_subset_set(
    x: Any = ..., *keys: Any, value: Any = ...,
) -> Waiting | Any:
    """A tensor with part of it replaced. A variable is changed in place."""

def op_subtract(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Difference of two tensors, element by element."""

def op_sum(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Sum of the elements."""

def op_svd(
    x: Any = ..., full_matrices: Any = True, compute_uv: Any = True,
) -> Waiting | Any:
    """Singular value decomposition of a matrix."""

def op_swapaxes(
    x: Any = ..., axis1: Any = ..., axis2: Any = ...,
) -> Waiting | Any:
    """A tensor with two axes swapped."""

def op_switch(
    index: Any, branches: Any, *operands: Any,
) -> Any:
    """What one of several functions gives, chosen by number."""

def op_take(
    x: Any = ..., indices: Any = ..., axis: Any = None, zero_indexed: Any = False,
) -> Waiting | Any:
    """Elements at some places along an axis."""

def op_take_along_axis(
    x: Any = ..., indices: Any = ..., axis: Any = None, zero_indexed: Any = False,
) -> Waiting | Any:
    """Elements at places that differ along the other axes."""

def op_tan(
    x: Any = ...,
) -> Waiting | Any:
    """Tangent of each element, in radians."""

def op_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """Hyperbolic tangent of each element."""

def op_tanh_shrink(
    x: Any = ...,
) -> Waiting | Any:
    """x minus its hyperbolic tangent."""

def op_tensordot(
    x1: Any = ..., x2: Any = ..., axes: Any = 2,
) -> Waiting | Any:
    """Sum of products over some axes of two tensors."""

def op_threshold(
    x: Any = ..., threshold: Any = ..., default_value: Any = ...,
) -> Waiting | Any:
    """Elements, replaced where they are not above a threshold."""

def op_tile(
    x: Any = ..., repeats: Any = ...,
) -> Waiting | Any:
    """A tensor repeated along its axes."""

def op_top_k(
    x: Any = ..., k: Any = ..., sorted: Any = True, zero_indexed: Any = False,
) -> Waiting | Any:
    """The k largest elements and their places."""

def op_trace(
    x: Any = ..., offset: Any = 0, axis1: Any = 0, axis2: Any = 1,
) -> Waiting | Any:
    """Sum of a diagonal of a matrix."""

def op_transpose(
    x: Any = ..., axes: Any = None,
) -> Waiting | Any:
    """A tensor with its axes in another order."""

def op_trapezoid(
    y: Any = ..., x: Any = None, dx: Any = 1.0, axis: Any = -1,
) -> Waiting | Any:
    """Integral by the trapezoidal rule."""

def op_tri(
    N: Any, M: Any = None, k: Any = 0, dtype: Any = None,
) -> Any:
    """Matrix with ones on and below a diagonal."""

def op_tril(
    x: Any = ..., k: Any = 0,
) -> Waiting | Any:
    """The part of a matrix on and below a diagonal."""

def op_triu(
    x: Any = ..., k: Any = 0,
) -> Waiting | Any:
    """The part of a matrix on and above a diagonal."""

def op_true_divide(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Quotient of two tensors, element by element."""

def op_trunc(
    x: Any = ...,
) -> Waiting | Any:
    """Each element rounded towards zero."""

def op_unfold(
    x: Any = ..., kernel_size: Any = ..., dilation: Any = 1, padding: Any = 0, stride: Any = 1,
) -> Waiting | Any:
    """Patches of images, one in each column."""

def op_unique(
    x: Any = ..., sorted: Any = True, return_index: Any = False, return_inverse: Any = False, return_counts:
    Any = False, axis: Any = None, size: Any = None, fill_value: Any = None,
) -> Waiting | Any:
    """The different elements of a tensor."""

def op_unravel_index(
    indices: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """Places in a flat tensor as places along its axes."""

def op_unstack(
    x: Any = ..., num: Any = None, axis: Any = 0,
) -> Waiting | Any:
    """The tensors along an axis, as a list."""

def op_vander(
    x: Any = ..., N: Any = None, increasing: Any = False,
) -> Waiting | Any:
    """Vandermonde matrix: the powers of a vector."""

def op_var(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Variance of the elements (divided by n)."""

def op_vdot(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Dot product of two flattened tensors."""

def op_vectorize(
    func: Any, *args: Any, excluded: Any = None, signature: Any = None,
) -> Any:
    """A function of single numbers, as one of tensors."""

def op_vectorized_map(
    elements: Any = ..., f: Any = ...,
) -> Waiting | Any:
    """What a function gives for each slice, computed at once."""

def op_view(
    x: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """The bits of a tensor as another type."""

def op_view_as_complex(
    x: Any = ...,
) -> Waiting | Any:
    """Pairs along the last axis as complex numbers."""

def op_view_as_real(
    x: Any = ...,
) -> Waiting | Any:
    """Complex numbers as pairs along a new last axis."""

def op_vsplit(
    x: Any = ..., indices_or_sections: Any = ...,
) -> Waiting | Any:
    """Parts of a tensor along its first axis."""

def op_vstack(
    xs: Any = ..., *tensors: Any,
) -> Waiting | Any:
    """Tensors below each other, along the first axis; vectors as rows."""

def op_where(
    condition: Any = ..., x1: Any = None, x2: Any = None,
) -> Waiting | Any:
    """Elements of x1 where a condition is true, else of x2."""

def op_while_loop(
    cond: Any, body: Any, loop_vars: Any, maximum_iterations: Any = None,
) -> Any:
    """What a function makes of values, over and over, while a condition holds."""

def op_zeros(
    shape: Any, dtype: Any = None,
) -> Any:
    """A tensor of zeros."""

def op_zeros_like(
    x: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """A tensor of zeros, of the same shape."""

def optimizer_adadelta(
    learning_rate: Any = 0.001, rho: Any = 0.95, epsilon: Any = 1e-07, weight_decay: Any = None, clipnorm: Any
    = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False, ema_momentum: Any =
    0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any = 'Adadelta', *,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The Adadelta optimizer."""

def optimizer_adafactor(
    learning_rate: Any = 0.001, beta_2_decay: Any = -0.8, epsilon_1: Any = 1e-30, epsilon_2: Any = 0.001,
    clip_threshold: Any = 1, relative_step: Any = True, weight_decay: Any = None, clipnorm: Any = None,
    clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False, ema_momentum: Any = 0.99,
    ema_overwrite_frequency: Any = None, name: Any = 'adafactor', *, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The Adafactor optimizer."""

def optimizer_adagrad(
    learning_rate: Any = 0.001, initial_accumulator_value: Any = 0.1, epsilon: Any = 1e-07, weight_decay: Any
    = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False,
    ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any =
    'Adagrad', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The Adagrad optimizer."""

def optimizer_adam(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07, amsgrad: Any =
    False, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any =
    True, name: Any = 'Adam', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None,
    **kwargs: Any
) -> Any:
    """The Adam optimizer."""

def optimizer_adam_w(
    learning_rate: Any = 0.001, weight_decay: Any = 0.004, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon:
    Any = 1e-07, amsgrad: Any = False, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any =
    None, use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, name: Any =
    'adamw', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The AdamW optimizer."""

def optimizer_adamax(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07, weight_decay:
    Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any =
    False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any =
    'Adamax', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The Adamax optimizer."""

def optimizer_adamw(
    learning_rate: Any = 0.001, weight_decay: Any = 0.004, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon:
    Any = 1e-07, amsgrad: Any = False, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any =
    None, use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """The AdamW optimizer."""

def optimizer_ftrl(
    learning_rate: Any = 0.001, learning_rate_power: Any = -0.5, initial_accumulator_value: Any = 0.1,
    l1_regularization_strength: Any = 0, l2_regularization_strength: Any = 0,
    l2_shrinkage_regularization_strength: Any = 0, beta: Any = 0, weight_decay: Any = None, clipnorm: Any =
    None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False, ema_momentum: Any = 0.99,
    ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any = 'Ftrl', *, loss_scale_factor:
    Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The Ftrl optimizer."""

def optimizer_lamb(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07, weight_decay:
    Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any =
    False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, name: Any = 'lamb', **kwargs: Any
) -> Any:
    """The Lamb optimizer."""

def optimizer_lion(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.99, weight_decay: Any = None, clipnorm: Any
    = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False, ema_momentum: Any =
    0.99, ema_overwrite_frequency: Any = None, name: Any = 'lion', *, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The Lion optimizer."""

def optimizer_loss_scale(
    inner_optimizer: Any, initial_scale: Any = 32768, dynamic_growth_steps: Any = 2000, *, name: Any = None,
    weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = None, ema_momentum: Any = None, ema_overwrite_frequency: Any = None, loss_scale_factor: Any
    = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """An optimizer that scales the loss, for float16."""

def optimizer_map(
    default_optimizer: Any, optimizer_map: Any = None,
) -> Any:
    """Which optimizer to use for which variables, by their paths."""

def optimizer_multi(
    optimizer_map: Any, loss_scale_factor: Any = None, name: Any = None,
) -> Any:
    """An optimizer that hands each variable to one of several."""

def optimizer_muon(
    learning_rate: Any = 0.001, adam_beta_1: Any = 0.9, adam_beta_2: Any = 0.999, epsilon: Any = 1e-07,
    weight_decay: Any = 0.1, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, loss_scale_factor:
    Any = None, gradient_accumulation_steps: Any = None, name: Any = 'muon', exclude_layers: Any = None,
    exclude_embeddings: Any = True, muon_a: Any = 3.4445, muon_b: Any = -4.775, muon_c: Any = 2.0315,
    adam_lr_ratio: Any = 0.1, momentum: Any = 0.95, ns_steps: Any = 6, nesterov: Any = True, *,
    adam_weight_decay: Any = 0.004, rms_rate: Any = 0.2, **kwargs: Any
) -> Any:
    """The Muon optimizer."""

def optimizer_nadam(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07, weight_decay:
    Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any =
    False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any =
    'Nadam', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The Nadam optimizer."""

def optimizer_rmsprop(
    learning_rate: Any = 0.001, rho: Any = 0.9, momentum: Any = 0, epsilon: Any = 1e-07, centered: Any =
    False, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = 100, jit_compile: Any =
    True, name: Any = 'RMSprop', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None,
    **kwargs: Any
) -> Any:
    """The RMSprop optimizer."""

def optimizer_schedule_free_adamw(
    learning_rate: Any = 0.0025, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-08, warmup_steps:
    Any = 0, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any =
    None, use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """The ScheduleFreeAdamW optimizer."""

def optimizer_sgd(
    learning_rate: Any = 0.01, momentum: Any = 0, nesterov: Any = False, amsgrad: Any = False, weight_decay:
    Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any =
    False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any =
    'SGD', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """The SGD optimizer."""

def out_of_range_handler(
    e: Any,
) -> Any:
    """Take an error for the end of a dataset, if it is that; signal any other again."""

def output_shapes(
    object: Any,
) -> Any:
    """The shapes of the elements of a dataset or an iterator, as far as they are known before it runs."""

def output_types(
    object: Any,
) -> Any:
    """The types of the elements of a dataset or an iterator."""

def pad_sequences(
    sequences: Any = ..., maxlen: Any = None, dtype: Any = 'int32', padding: Any = 'pre', truncating: Any =
    'pre', value: Any = 0,
) -> Waiting | Any:
    """Sequences of different lengths as a matrix: short ones padded, long ones cut."""

def parquet_dataset(
    filenames: Any, batch_size: Any = 32, columns: Any = None, label_name: Any = None, num_shards: Any = None,
    shard_index: Any = None,
) -> Any:
    """Batches of the rows of Parquet files, by column."""

def parse_arguments(
    arguments: Any = None,
) -> Any:
    """`--name value` and `--name=value` as values by name."""

def parse_flags(
    config: Any = 'default', file: Any = 'flags.yml', arguments: Any = None,
) -> Any:
    """Values of a file, overridden by the command line."""

def pipe_assign(
    lhs: Any, rhs: Any, into: Any = None,
) -> Any:
    """A value into a verb or function, and what comes out into the value's place."""

def pipe_into(
    lhs: Any, rhs: Any,
) -> Any:
    """A value into a verb or function, as `lhs >> rhs` does."""

def plot(
    x: Any = ..., show_shapes: Any = False, show_dtype: Any = False, show_layer_names: Any = True, *, rankdir:
    Any = 'TB', expand_nested: Any = False, dpi: Any = 96, layer_range: Any = None, show_layer_activations:
    Any = False, to_file: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Draw a model as boxes and arrows, or the metrics of a training."""

def plot_bounding_box_gallery(
    images: Any = ..., bounding_box_format: Any = ..., y_true: Any = None, y_pred: Any = None, value_range:
    Any = (0, 255), true_color: Any = (0, 188, 212), pred_color: Any = (255, 235, 59), line_thickness: Any =
    2, font_scale: Any = 1.0, text_thickness: Any = None, class_mapping: Any = None, ground_truth_mapping: Any
    = None, prediction_mapping: Any = None, legend: Any = False, legend_handles: Any = None, rows: Any = None,
    cols: Any = None, data_format: Any = None, **kwargs: Any
) -> Waiting | Any:
    """A plot of many images with their boxes."""

def plot_image_gallery(
    images: Any = ..., y_true: Any = None, y_pred: Any = None, label_map: Any = None, rows: Any = None, cols:
    Any = None, value_range: Any = (0, 255), scale: Any = 2, path: Any = None, show: Any = None, transparent:
    Any = True, dpi: Any = 60, legend_handles: Any = None, data_format: Any = None,
) -> Waiting | Any:
    """A plot of many images, side by side."""

def plot_segmentation_mask_gallery(
    images: Any = ..., num_classes: Any = ..., value_range: Any = (0, 255), y_true: Any = None, y_pred: Any =
    None, color_mapping: Any = None, blend: Any = True, alpha: Any = 0.8, ignore_index: Any = -1, data_format:
    Any = None, **kwargs: Any
) -> Waiting | Any:
    """A plot of many images with their masks."""

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

def predict_generator(
    object: Any = ..., generator: Any = ..., steps: Any = ..., max_queue_size: Any = 10, workers: Any = 1,
    verbose: Any = 0, callbacks: Any = None,
) -> Waiting | Any:
    """The outputs of a model for batches of inputs that a generator gives; `predict` takes generators too."""

def predict_on_batch(
    object: Any = ..., x: Any = ...,
) -> Waiting | Any:
    """The outputs of a model for one batch of inputs."""

def predict_proba(
    object: Any = ..., x: Any = ..., batch_size: Any = None, verbose: Any = 0, steps: Any = None,
) -> Waiting | Any:
    """The outputs of a model for new inputs, by the name that scripts for Keras 2 use."""

def purge_runs(
    runs_dir: Any = 'runs', confirm: Any = False,
) -> Any:
    """Delete the archive of runs for good."""

def py_class(
    spec: Any, body: Any, private: Any = None,
) -> Any:
    """A Python class of any kind from what it inherits and its members."""

def py_help(
    object: Any,
) -> Any:
    """Show Python's help on an object."""

def py_require(
    packages: Any = None, python_version: Any = None, *args: Any, exclude_newer: Any = None, action: Any =
    'add',
) -> Any:
    """Say which packages a script needs. They must be installed; the error names the command that installs them."""

def py_require_legacy_keras(
    extra_packages: Any = True,
) -> Any:
    """Say that a script was written for Keras 2. It runs on the Keras that is installed, through this vocabulary."""

def py_require_tensorflow(
    use_gpu: Any = None,
) -> Any:
    """Say that a script needs TensorFlow."""

def py_to_r(
    x: Any,
) -> Any:
    """A Python value as the value that R has for it, where R has one."""

def quantization_config(
    weight_quantizer: Any = None, activation_quantizer: Any = None,
) -> Any:
    """How to quantize a layer, by its quantizers."""

def quantization_config_awq(
    dataset: Any, tokenizer: Any, weight_bits: Any = 4, num_samples: Any = 128, sequence_length: Any = 512,
    group_size: Any = 128, num_grid_points: Any = 20, quantization_layer_structure: Any = None,
) -> Any:
    """How to quantize the weights of a language model by AWQ."""

def quantization_config_float8() -> Any:
    """How to compute in floats of 8 bits."""

def quantization_config_gptq(
    dataset: Any, tokenizer: Any, weight_bits: Any = 4, num_samples: Any = 128, per_channel: Any = True,
    sequence_length: Any = 512, hessian_damping: Any = 0.01, group_size: Any = 128, symmetric: Any = False,
    activation_order: Any = False, quantization_layer_structure: Any = None,
) -> Any:
    """How to quantize the weights of a language model by GPTQ."""

def quantization_config_int4(
    weight_quantizer: Any = None, activation_quantizer: Any = 'default', block_size: Any = 128,
) -> Any:
    """How to quantize a layer to 4 bits."""

def quantization_config_int8(
    weight_quantizer: Any = None, activation_quantizer: Any = 'default',
) -> Any:
    """How to quantize a layer to 8 bits."""

def quantize_weights(
    object: Any = ..., mode: Any = ..., **kwargs: Any
) -> Waiting | Any:
    """Store the weights of a model or layer in fewer bits."""

def quantizer_abs_max(
    axis: Any = None, value_range: Any = (-127, 127), epsilon: Any = 1e-07, output_dtype: Any = 'int8',
) -> Any:
    """A quantizer that spreads the largest absolute value over the range."""

def quantizer_abs_max_quantize(
    inputs: Any = ..., axis: Any = ..., value_range: Any = (-127, 127), dtype: Any = 'int8', epsilon: Any =
    1e-07, to_numpy: Any = False,
) -> Waiting | Any:
    """Quantize by the largest absolute value."""

def quantizer_abs_max_quantize_grouped_with_zero_point(
    inputs: Any = ..., block_size: Any = ..., value_range: Any = (-8, 7), dtype: Any = 'int8', epsilon: Any =
    1e-07, to_numpy: Any = False,
) -> Waiting | Any:
    """Quantize in groups of rows, each with a zero point of its own."""

def quantizer_compute_float8_amax_history(
    x: Any, amax_history: Any,
) -> Any:
    """Put the largest absolute value in front of a history of such values."""

def quantizer_compute_float8_scale(
    amax: Any, scale: Any, dtype_max: Any, margin: Any = 0,
) -> Any:
    """The scale that spreads the largest absolute value over a narrow float type."""

def quantizer_fake_quant_with_min_max_vars(
    inputs: Any = ..., min_vals: Any = ..., max_vals: Any = ..., num_bits: Any = 8, narrow_range: Any = False,
    axis: Any = None,
) -> Waiting | Any:
    """Round to as many values as some bits have, and stay with floats."""

def quantizer_pack_int4(
    arr: Any, axis: Any = 0, dtype: Any = 'int8',
) -> Any:
    """Put two integers of 4 bits in each byte."""

def quantizer_quantize_and_dequantize(
    inputs: Any, scale: Any, quantized_dtype: Any, compute_dtype: Any,
) -> Any:
    """Round to the values of a narrow float type, and stay with floats."""

def quantizer_unpack_int4(
    packed: Any, orig_len: Any, axis: Any = 0, dtype: Any = 'int8',
) -> Any:
    """Take integers of 4 bits out of the bytes they are in."""

def r_to_py(
    x: Any, convert: Any = False,
) -> Any:
    """A value of R as the Python value that functions of Python are given for it."""

def random_beta(
    shape: Any, alpha: Any, beta: Any, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers of a beta distribution."""

def random_binomial(
    shape: Any, counts: Any, probabilities: Any, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers of a binomial distribution."""

def random_categorical(
    logits: Any = ..., num_samples: Any = ..., dtype: Any = 'int32', seed: Any = None, zero_indexed: Any =
    False,
) -> Waiting | Any:
    """Random classes, as probable as their logits say."""

def random_dropout(
    inputs: Any = ..., rate: Any = ..., noise_shape: Any = None, seed: Any = None,
) -> Waiting | Any:
    """A tensor with elements set to 0 at random, the others scaled up."""

def random_gamma(
    shape: Any, alpha: Any, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers of a gamma distribution."""

def random_integer(
    shape: Any, minval: Any, maxval: Any, dtype: Any = 'int32', seed: Any = None,
) -> Any:
    """Random integers from a lowest to below a limit."""

def random_integer_dataset(
    seed: Any = None, *, rerandomize_each_iteration: Any = None, name: Any = None,
) -> Any:
    """A dataset without an end of random integers from 0 to 2^32 - 1."""

def random_normal(
    shape: Any, mean: Any = 0, stddev: Any = 1, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers of a normal distribution."""

def random_seed_generator(
    seed: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """A generator of seeds, so that each draw differs and all can be repeated."""

def random_shuffle(
    x: Any = ..., axis: Any = 0, seed: Any = None,
) -> Waiting | Any:
    """A tensor with the slices along an axis in random order."""

def random_truncated_normal(
    shape: Any, mean: Any = 0, stddev: Any = 1, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers of a normal distribution, within two standard deviations."""

def random_uniform(
    shape: Any, minval: Any = 0, maxval: Any = 1, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers between two limits."""

def range_dataset(
    from_: Any = 0, to: Any = 0, by: Any = 1, *, dtype: Any = None,
) -> Any:
    """A dataset of numbers at equal distances, such as 0, 1, 2."""

def read_files(
    files: Any, reader: Any, *args: Any, parallel_files: Any = 1, parallel_interleave: Any = 1, num_shards:
    Any = None, shard_index: Any = None, **kwargs: Any
) -> Any:
    """Read several files with a function that makes a dataset of one."""

def register_keras_serializable(
    object: Any, name: Any = None, package: Any = None,
) -> Any:
    """Let Keras find a class or function of yours by name when it loads a model."""

def regularizer_l1(
    l: Any = 0.01, l1: Any = 0.01,
) -> Any:
    """A penalty on the absolute values."""

def regularizer_l1_l2(
    l1: Any = 0.01, l2: Any = 0.01,
) -> Any:
    """A penalty on the absolute values and on the squares."""

def regularizer_l2(
    l: Any = 0.01, l2: Any = 0.01,
) -> Any:
    """A penalty on the squares."""

def regularizer_orthogonal(
    factor: Any = 0.01, mode: Any = 'rows', **kwargs: Any
) -> Any:
    """A penalty on rows or columns that are alike."""

def reset_state(
    object: Any = ...,
) -> Waiting | Any:
    """Set the state of a metric or of recurrent layers to where it started."""

def reset_states(
    object: Any = ...,
) -> Waiting | Any:
    """Set the states of recurrent layers to where they started."""

def resnet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def resnet_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `resnet` take them."""

def resnet_v2_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def resnet_v2_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `resnet_v2` take them."""

def rnn_cell_gru(
    units: Any, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer:
    Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any =
    None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None,
    dropout: Any = 0, recurrent_dropout: Any = 0, reset_after: Any = True, seed: Any = None, **kwargs: Any
) -> Any:
    """One step of a GRU."""

def rnn_cell_lstm(
    units: Any, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer:
    Any = 'zeros', unit_forget_bias: Any = True, kernel_regularizer: Any = None, recurrent_regularizer: Any =
    None, bias_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, seed: Any = None, **kwargs: Any
) -> Any:
    """One step of an LSTM."""

def rnn_cell_simple(
    units: Any, activation: Any = 'tanh', use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any =
    None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any =
    0, seed: Any = None, **kwargs: Any
) -> Any:
    """One step of a simple recurrent layer."""

def rnn_cells_stack(
    cells: Any, **kwargs: Any
) -> Any:
    """Cells on top of each other, as one cell."""

def run_dir() -> Any:
    """Directory of the run that is going on; the working directory where none is."""

def run_info(
    run_dir: Any,
) -> Any:
    """What is known of a run."""

def sample_from_datasets(
    datasets: Any, weights: Any = None, seed: Any = None, stop_on_empty_dataset: Any = True, *,
    rerandomize_each_iteration: Any = None,
) -> Any:
    """Draw elements from several datasets at random."""

def save_model(
    model: Any = ..., filepath: Any = ..., overwrite: Any = False, zipped: Any = None,
) -> Waiting | Any:
    """Write a model, with its weights, optimizer and compile settings, to a file."""

def save_model_config(
    model: Any = ..., filepath: Any = None, overwrite: Any = False,
) -> Waiting | Any:
    """Write the architecture of a model to a file, as JSON without weights."""

def save_model_hdf5(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True, include_optimizer: Any = True,
) -> Waiting | Any:
    """Write a model to a file: HDF5 under a name ending in `.h5` or `.hdf5`, else Keras's own format."""

def save_model_tf(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True, include_optimizer: Any = True, signatures:
    Any = None, options: Any = None,
) -> Waiting | Any:
    """Write a model as a SavedModel of TensorFlow, with the whole Keras model inside."""

def save_model_weights(
    model: Any = ..., filepath: Any = ..., overwrite: Any = False, max_shard_size: Any = None,
) -> Waiting | Any:
    """Write the weights of a model to a file of Keras 3's own format."""

def save_model_weights_hdf5(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True,
) -> Waiting | Any:
    """Write the weights of a model to an HDF5 file, by layer name as Keras 2 did."""

def save_model_weights_tf(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True,
) -> Waiting | Any:
    """Write the weights of a model as a checkpoint of TensorFlow."""

def save_run_comparison(
    runs: Any = None, filename: Any = 'auto',
) -> Any:
    """Write a page that compares two runs."""

def save_run_view(
    run_dir: Any = None, filename: Any = 'auto',
) -> Any:
    """Write a page about a run: facts, curves of the metrics, model, output and scripts."""

def save_text_tokenizer(
    object: Any = ..., filename: Any = ...,
) -> Waiting | Any:
    """Write a tokenizer to a file, as JSON."""

def save_weights(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True,
) -> Waiting | Any:
    """Write the weights of a model to one file: `save_model_weights_hdf5` in fewer words."""

def saving_keras_file_editor(
    filepath: Any,
) -> Any:
    """An editor of the weights in a file."""

def saving_load_weights(
    model: Any = ..., filepath: Any = ..., skip_mismatch: Any = False, **kwargs: Any
) -> Waiting | Any:
    """Load weights from a file, as Keras itself does."""

def saving_save_weights(
    model: Any = ..., filepath: Any = ..., overwrite: Any = True, max_shard_size: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Write weights to a file, as Keras itself does."""

def scaler_min_max() -> Any:
    """Scale to the range from 0 to 1; for `step_numeric_column()`."""

def scaler_standard() -> Any:
    """Scale to mean 0 and standard deviation 1; for `step_numeric_column()`."""

def sequences_to_matrix(
    tokenizer: Any = ..., sequences: Any = ..., mode: Any = 'binary',
) -> Waiting | Any:
    """Sequences of word numbers as a matrix with a column for each word."""

def serialize_keras_object(
    obj: Any,
) -> Any:
    """An object of Keras as names, numbers and lists: its class and its configuration."""

def serialize_model(
    model: Any = ..., include_optimizer: Any = True,
) -> Waiting | Any:
    """A model, with its weights, as bytes: a raw vector in R."""

def serve_savedmodel(
    model_dir: Any, port: Any = 8501, name: Any = 'model', max_request_mb: Any = 64, max_batch_size: Any = 64,
    batch_timeout: Any = 0,
) -> Any:
    """Start a local HTTP service for a SavedModel that speaks the REST of TensorFlow Serving."""

def set_custom_objects(
    objects: Any = None, clear: Any = True,
) -> Any:
    """Register classes and functions by name."""

def set_random_seed(
    seed: Any, disable_gpu: Any = True,
) -> Any:
    """Seed every generator of random numbers: those of Python, numpy, TensorFlow, Keras, and of R if R calls it."""

def set_state_tree(
    object: Any = ..., state_tree: Any = ...,
) -> Waiting | Any:
    """Set variables of a model, its optimizer and its metrics from what `get_state_tree` gave."""

def set_vocabulary(
    object: Any = ..., vocabulary: Any = ..., idf_weights: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Give a lookup or text layer its vocabulary."""

def set_weights(
    object: Any = ..., weights: Any = ...,
) -> Waiting | Any:
    """Set the weights of a model or layer from a list of arrays, in the order of `get_weights`."""

def shape(
    *args: Any, dims: Any = None,
) -> Any:
    """The shape of a tensor, or a shape from lengths of axes."""

def skipgrams(
    sequence: Any = ..., vocabulary_size: Any = ..., window_size: Any = 4, negative_samples: Any = 1.0,
    shuffle: Any = True, categorical: Any = False, sampling_table: Any = None, seed: Any = None,
) -> Waiting | Any:
    """Couples of words that stand near each other, and couples of words drawn at random."""

def sparse_tensor_slices_dataset(
    sparse_tensor: Any,
) -> Any:
    """A dataset of the rows of a sparse tensor."""

def split_dataset(
    dataset: Any = ..., left_size: Any = None, right_size: Any = None, shuffle: Any = False, seed: Any = None,
    *, preferred_backend: Any = None,
) -> Waiting | Any:
    """Split data in two, as datasets."""

def sql_dataset(
    driver_name: Any, data_source_name: Any, query: Any, record_spec: Any,
) -> Any:
    """A dataset of the rows that a query gives."""

def sql_record_spec(
    names: Any, types: Any,
) -> Any:
    """What the columns of a query are."""

def sqlite_dataset(
    filename: Any, query: Any, record_spec: Any,
) -> Any:
    """A dataset of the rows that a query to an SQLite database gives."""

def starts_with(
    match: Any, ignore_case: Any = True, vars: Any = None,
) -> Any:
    """Select the columns whose name begins with a text."""

def step_bucketized_column(
    spec: Any = ..., *columns: Any, boundaries: Any = ..., **named: Any
) -> Waiting | Any:
    """Make numbers into categories by the interval that they are in."""

def step_categorical_column_with_hash_bucket(
    spec: Any = ..., *columns: Any, hash_bucket_size: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """Take columns as categories numbered by a hash."""

def step_categorical_column_with_identity(
    spec: Any = ..., *columns: Any, num_buckets: Any = ..., default_value: Any = None,
) -> Waiting | Any:
    """Take columns of whole numbers from 0 as numbers of categories."""

def step_categorical_column_with_vocabulary_file(
    spec: Any = ..., *columns: Any, vocabulary_file: Any = ..., vocabulary_size: Any = None, dtype: Any =
    None, default_value: Any = None, num_oov_buckets: Any = 0,
) -> Waiting | Any:
    """Take columns as categories from a file."""

def step_categorical_column_with_vocabulary_list(
    spec: Any = ..., *columns: Any, vocabulary_list: Any = None, dtype: Any = None, default_value: Any = -1,
    num_oov_buckets: Any = 0,
) -> Waiting | Any:
    """Take columns as categories from a list."""

def step_crossed_column(
    spec: Any = ..., *columns: Any, hash_bucket_size: Any = ..., hash_key: Any = None, **named: Any
) -> Waiting | Any:
    """Make the combinations of categories into categories, numbered by a hash."""

def step_embedding_column(
    spec: Any = ..., *columns: Any, dimension: Any = None, combiner: Any = 'mean', initializer: Any = None,
    ckpt_to_load_from: Any = None, tensor_name_in_ckpt: Any = None, max_norm: Any = None, trainable: Any =
    True, **named: Any
) -> Waiting | Any:
    """Make categories into vectors that are trained."""

def step_indicator_column(
    spec: Any = ..., *columns: Any, **named: Any
) -> Waiting | Any:
    """Make categories into columns of 0 and 1."""

def step_numeric_column(
    spec: Any = ..., *columns: Any, shape: Any = 1, default_value: Any = None, dtype: Any = None,
    normalizer_fn: Any = None,
) -> Waiting | Any:
    """Take columns as numbers."""

def step_remove_column(
    spec: Any = ..., *columns: Any,
) -> Waiting | Any:
    """Take features out again, when others have been made of them."""

def step_shared_embeddings_column(
    spec: Any = ..., *columns: Any, dimension: Any = ..., combiner: Any = 'mean', initializer: Any = None,
    shared_embedding_collection_name: Any = None, ckpt_to_load_from: Any = None, tensor_name_in_ckpt: Any =
    None, max_norm: Any = None, trainable: Any = True, **named: Any
) -> Waiting | Any:
    """Make the categories of several features into vectors from one table that is trained."""

def summary(
    object: Any = ..., line_length: Any = None, positions: Any = None, expand_nested: Any = False,
    show_trainable: Any = None, compact: Any = True, **kwargs: Any
) -> Waiting | Any:
    """Print a model layer by layer: output shapes, numbers of parameters."""

def tensor_slices_dataset(
    tensors: Any,
) -> Any:
    """A dataset of the rows of arrays or of a data frame."""

def tensorboard(
    log_dir: Any = None, action: Any = 'start', host: Any = '127.0.0.1', port: Any = 'auto', launch_browser:
    Any = None, reload_interval: Any = 5, purge_orphaned_data: Any = True,
) -> Any:
    """Start TensorBoard, or stop the one that this session started. It ends with the session."""

def tensors_dataset(
    tensors: Any,
) -> Any:
    """A dataset with one element."""

def test_on_batch(
    object: Any = ..., x: Any = ..., y: Any = ..., sample_weight: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Compute loss and metrics on one batch."""

def text_dataset_from_directory(
    directory: Any, labels: Any = 'inferred', label_mode: Any = 'int', class_names: Any = None, batch_size:
    Any = 32, max_length: Any = None, shuffle: Any = True, seed: Any = None, validation_split: Any = None,
    subset: Any = None, follow_links: Any = False, *, verbose: Any = True, format: Any = 'tf', **kwargs: Any
) -> Any:
    """A dataset of the texts in a folder, with a folder for each class."""

def text_hashing_trick(
    text: Any, n: Any, hash_function: Any = None, filters: Any = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n',
    lower: Any = True, split: Any = ' ',
) -> Any:
    """A text as a hash of each word: numbers from 1 to `n - 1`, where different words may share one."""

def text_line_dataset(
    filenames: Any, compression_type: Any = None, *, buffer_size: Any = None, num_parallel_reads: Any = None,
    name: Any = None, record_spec: Any = None, parallel_records: Any = None, **kwargs: Any
) -> Any:
    """A dataset of the lines of text files, or of the records in them."""

def text_one_hot(
    input_text: Any = None, n: Any = None, filters: Any = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n', lower: Any =
    True, split: Any = ' ', text: Any = None,
) -> Any:
    """A text as a hash of each word: numbers from 1 to `n - 1`, where different words may share one."""

def text_to_word_sequence(
    text: Any, filters: Any = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n', lower: Any = True, split: Any = ' ',
) -> Any:
    """A text as its words."""

def text_tokenizer(
    num_words: Any = None, filters: Any = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n', lower: Any = True, split:
    Any = ' ', char_level: Any = False, oov_token: Any = None,
) -> Any:
    """A tokenizer, which numbers the words of texts by how frequent they are."""

def texts_to_matrix(
    tokenizer: Any = ..., texts: Any = ..., mode: Any = 'binary',
) -> Waiting | Any:
    """Texts as a matrix with a column for each word."""

def texts_to_sequences(
    tokenizer: Any = ..., texts: Any = ...,
) -> Waiting | Any:
    """Texts as sequences of word numbers."""

def texts_to_sequences_generator(
    tokenizer: Any = ..., texts: Any = ...,
) -> Waiting | Any:
    """Texts as sequences of word numbers, one at a time."""

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

def tflite_predict(
    model: Any, x: Any,
) -> Any:
    """The outputs of a model of TensorFlow Lite for new inputs, from its interpreter."""

def tfrecord_dataset(
    filenames: Any, compression_type: Any = None, buffer_size: Any = None, num_parallel_reads: Any = None, *,
    name: Any = None,
) -> Any:
    """A dataset of the records of TFRecord files."""

def time_distributed(
    object: Any = ..., layer: Any = ..., **kwargs: Any
) -> Any:
    """A layer on every step of a sequence."""

def timeseries_dataset_from_array(
    data: Any = ..., targets: Any = ..., sequence_length: Any = ..., sequence_stride: Any = 1, sampling_rate:
    Any = 1, batch_size: Any = 128, shuffle: Any = False, *, seed: Any = None, start_index: Any = None,
    end_index: Any = None, **kwargs: Any
) -> Waiting | Any:
    """A dataset of windows of a series, with the targets at their first times."""

def timeseries_generator(
    data: Any = ..., targets: Any = ..., length: Any = ..., sampling_rate: Any = 1, stride: Any = 1,
    start_index: Any = 0, end_index: Any = None, shuffle: Any = False, reverse: Any = False, batch_size: Any =
    128,
) -> Waiting | Any:
    """Batches of windows of a series, each with the target at the time after it."""

def to_categorical(
    y: Any = None, num_classes: Any = None, dtype: Any = 'float32', x: Any = None,
) -> Waiting | Any:
    """One-hot encode class numbers that count from 0."""

def train(
    object: Any = ..., *args: Any, **kwargs: Any
) -> Waiting | Any:
    """Train an estimator; of a model it is `fit()`."""

def train_and_evaluate(
    object: Any = ..., *args: Any, **kwargs: Any
) -> Waiting | Any:
    """Train an estimator and evaluate it at each checkpoint; a model on `x`, `y` and `validation_data`."""

def train_on_batch(
    object: Any = ..., x: Any = ..., y: Any = ..., class_weight: Any = None, sample_weight: Any = None,
) -> Waiting | Any:
    """Take one step of training on one batch."""

def train_spec(
    input_fn: Any, max_steps: Any = None,
) -> Any:
    """What an estimator trains on, for `train_and_evaluate`."""

def training_run(
    file: Any = 'train.R', context: Any = 'local', config: Any = None, flags: Any = None, properties: Any =
    None, run_dir: Any = None, artifacts_dir: Any = None, echo: Any = True, view: Any = 'auto', envir: Any =
    None, encoding: Any = None,
) -> Any:
    """Run a training script and record its flags, metrics, output, sources and the files that it writes."""

def tree_assert_same_paths(
    a: Any, b: Any,
) -> Any:
    """Raise an error unless two structures have the same paths."""

def tree_assert_same_structure(
    a: Any, b: Any, check_types: Any = None,
) -> Any:
    """Raise an error unless two structures are nested alike."""

def tree_flatten(
    structure: Any,
) -> Any:
    """The leaves of a structure, as a list."""

def tree_flatten_with_path(
    structure: Any,
) -> Any:
    """The leaves of a structure, each with its path."""

def tree_is_nested(
    structure: Any,
) -> Any:
    """Whether something is a list or another structure."""

def tree_lists_to_tuples(
    structure: Any,
) -> Any:
    """A structure with tuples for its lists."""

def tree_map_shape_structure(
    func: Any, structure: Any,
) -> Any:
    """A structure of what a function gives for each shape in another."""

def tree_map_structure(
    func: Any, *structures: Any, none_is_leaf: Any = True,
) -> Any:
    """A structure of what a function gives for each leaf of others."""

def tree_map_structure_up_to(
    shallow_structure: Any, func: Any, *structures: Any,
) -> Any:
    """A structure of what a function gives for each part of others that stands where a shallow one has a leaf."""

def tree_map_to_none() -> Any:
    """What a function returns to `tree_traverse` to put NULL (Python: None) in place of a part."""

def tree_pack_sequence_as(
    structure: Any, flat_sequence: Any,
) -> Any:
    """A structure like another, with other leaves."""

def tree_traverse(
    func: Any, structure: Any, top_down: Any = True,
) -> Any:
    """A structure of what a function gives for each part of another, the whole first or last."""

def tsv_record_spec(
    example_file: Any = None, skip: Any = 0, names: Any = None, types: Any = None, defaults: Any = None,
) -> Any:
    """What the records of a file with tabs are: `delim_record_spec()` with tabs."""

def tuning_run(
    file: Any = 'train.R', context: Any = 'local', config: Any = None, flags: Any = None, sample: Any = None,
    properties: Any = None, runs_dir: Any = 'runs', artifacts_dir: Any = None, echo: Any = True, confirm: Any
    = False, envir: Any = None, encoding: Any = None,
) -> Any:
    """Run a training script once for every combination of flags."""

def tuple(
    *args: Any, convert: Any = False,
) -> Any:
    """A Python tuple."""

def unfreeze_weights(
    object: Any = ..., from_: Any = None, to: Any = None, which: Any = None,
) -> Waiting | Any:
    """Let layers be trained."""

def unique_run_dir(
    runs_dir: Any = 'runs', seconds_scale: Any = 0,
) -> Any:
    """Make a new directory for a run, named for the moment in UTC."""

def unserialize_model(
    model: Any, custom_objects: Any = None, compile: Any = True, *, safe_mode: Any = True,
) -> Any:
    """The model that `serialize_model` made bytes of."""

def until_out_of_range(
    expr: Any,
) -> Any:
    """Run something again and again until a dataset comes to its end."""

def update_run_metrics(
    viewer: Any, metrics: Any,
) -> Any:
    """Show other metrics on a page of `view_run_metrics()`."""

def use_backend(
    backend: Any = 'tensorflow', gpu: Any = None,
) -> Any:
    """Choose the library that computes, before anything has used Keras."""

def use_compat(
    version: Any = 'v1',
) -> Any:
    """The TensorFlow of another version of its API. In R, `tf` is that one from then on."""

def use_condaenv(
    condaenv: Any = None, conda: Any = 'auto', required: Any = None,
) -> Any:
    """Say which conda environment is to be used. In Python it is the one that runs; another is an error."""

def use_implementation(
    implementation: Any = 'keras',
) -> Any:
    """Choose between Keras and TensorFlow's Keras, which are the same today."""

def use_python(
    python: Any, required: Any = None,
) -> Any:
    """Say which Python is to be used. In Python it is the one that runs; another is an error."""

def use_session_with_seed(
    seed: Any, disable_gpu: Any = True, disable_parallel_cpu: Any = True, quiet: Any = False,
) -> Any:
    """Start anew with a seed, and without what makes results vary."""

def use_virtualenv(
    virtualenv: Any = None, required: Any = None,
) -> Any:
    """Say which virtualenv is to be used. In Python it is the one that runs; another is an error."""

def utils_config(
    **kwargs: Any
) -> Any:
    """Settings by name, which can be frozen and written as JSON."""

def utils_legacy_deserialize_keras_object(
    identifier: Any, module_objects: Any = None, custom_objects: Any = None, printable_module_name: Any =
    'object',
) -> Any:
    """The object that Keras 2 wrote down."""

def utils_legacy_serialize_keras_object(
    instance: Any,
) -> Any:
    """An object of Keras written down as Keras 2 did."""

def utils_model_to_dot(
    model: Any = ..., show_shapes: Any = False, show_dtype: Any = False, show_layer_names: Any = True,
    rankdir: Any = 'TB', expand_nested: Any = False, dpi: Any = 200, subgraph: Any = False,
    show_layer_activations: Any = False, show_trainable: Any = False, splines: Any = 'ortho', **kwargs: Any
) -> Waiting | Any:
    """A model in the language of Graphviz."""

def utils_pack_x_y_sample_weight(
    x: Any, y: Any = None, sample_weight: Any = None,
) -> Any:
    """A batch as `fit()` takes it."""

def utils_progbar(
    target: Any, width: Any = 20, verbose: Any = 1, interval: Any = 0.05, stateful_metrics: Any = None,
    stateless_metrics: Any = None, unit_name: Any = 'step',
) -> Any:
    """A progress bar."""

def utils_sequence(
    workers: Any = 1, use_multiprocessing: Any = False, max_queue_size: Any = 10,
) -> Any:
    """The class that data sets of batches in Python are made from."""

def utils_standardize_dtype(
    dtype: Any,
) -> Any:
    """The name of a type."""

def utils_unpack_x_y_sample_weight(
    data: Any,
) -> Any:
    """The inputs, targets and weights of a batch."""

def vgg19_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def vgg19_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `vgg19` take them."""

def view_run(
    run_dir: Any = None, viewer: Any = None,
) -> Any:
    """Show a page about a run."""

def view_run_metrics(
    metrics: Any,
) -> Any:
    """A page with the metrics of a training that goes on."""

def view_savedmodel(
    model_dir: Any,
) -> Any:
    """Show the graph of a SavedModel in TensorBoard."""

def with_custom_object_scope(
    objects: Any, expr: Any = None,
) -> Any:
    """Let Keras know classes and functions of yours while something runs."""

def with_dataset(
    expr: Any,
) -> Any:
    """Run something that a dataset's coming to its end may break off."""

def wrappers_sklearn_classifier(
    model: Any, warm_start: Any = False, model_kwargs: Any = None, fit_kwargs: Any = None,
) -> Any:
    """A model as a classifier of scikit-learn."""

def wrappers_sklearn_regressor(
    model: Any, warm_start: Any = False, model_kwargs: Any = None, fit_kwargs: Any = None,
) -> Any:
    """A model as a regressor of scikit-learn."""

def wrappers_sklearn_transformer(
    model: Any, warm_start: Any = False, model_kwargs: Any = None, fit_kwargs: Any = None,
) -> Any:
    """A model as a transformer of scikit-learn."""

def write_run_data(
    type: Any, data: Any,
) -> Any:
    """Record data of your own with the run that is going on."""

def write_run_metadata(
    type: Any, data: Any, run_dir: Any = None,
) -> Any:
    """Record something of a run."""

def xception_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """The most probable ImageNet classes of each image, by name."""

def xception_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Images as the models of `xception` take them."""

def zip_datasets(
    *datasets: Any, **named: Any
) -> Any:
    """One dataset of tuples from several datasets, as long as the shortest."""

def zip_lists(
    *args: Any,
) -> Any:
    """Lists or dicts side by side: the first elements together, then the second, and so on."""

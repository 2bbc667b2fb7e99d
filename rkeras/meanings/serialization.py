"""Arguments of serialization and custom objects."""

MEANINGS = {
    "config": "a configuration returned by `serialize_keras_object()`",
    "custom_objects": "custom classes and functions, by name or as a list",
    "identifier": "a configuration returned by `utils_legacy_serialize_keras_object()`, or a name",
    "instance": "a layer, an initializer or another Keras object",
    "module_objects": "further classes and functions to search, by name",
    "name": "the registered name",
    "obj": "a class or function",
    "printable_module_name": "name of the kind of object, for error messages",
    "safe_mode": "whether to raise an error for configurations that contain code",
}

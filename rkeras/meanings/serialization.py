"""What arguments of configurations and names mean."""

MEANINGS = {
    "config": "what `serialize_keras_object()` gave",
    "custom_objects": "classes and functions of your own, by name or as a list",
    "identifier": "what `utils_legacy_serialize_keras_object()` gave, or a name",
    "instance": "a layer, an initializer or the like",
    "module_objects": "further classes and functions to look among, by name",
    "name": "the name",
    "obj": "a class or function",
    "printable_module_name": "what to call it in an error",
    "safe_mode": "whether to refuse what holds code",
}

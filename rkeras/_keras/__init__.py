"""The only way to Keras and its engines: loading, choice of backend, private attributes, patches, scopes and seeds."""

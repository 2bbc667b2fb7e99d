"""The only access to Keras and its backends: loading, choice of backend, private attributes, patches, scopes, seeds."""

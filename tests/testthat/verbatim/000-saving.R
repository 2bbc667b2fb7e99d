model |> save_model_hdf5("model.keras")    # Keras format

# Load model
loaded_model <- load_model_hdf5("model.keras")

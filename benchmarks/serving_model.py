"""`python serving_model.py DIRECTORY`: save the model for the service."""

import sys

import rkeras as rk

model = rk.keras_model_sequential(input_shape=64) >> rk.layer_dense(256, activation="relu")
model >> rk.layer_dense(256, activation="relu") >> rk.layer_dense(10, activation="softmax")
rk.export_savedmodel(model, sys.argv[1])

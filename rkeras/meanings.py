"""What arguments mean, in one plain line each, by name: for the help of verbs that are names for Keras symbols.

A line ends without a full stop. Verbs of ours describe their arguments in their own docstrings.
"""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    # What a verb is put on
    "object": "the model or tensor to put the layer on; without it the layer itself is returned",
    "inputs": "a list of tensors, or the first of several",
    "tensors": "further tensors",
    "kwargs": "further arguments of the Keras symbol, by name",
    # Layers in general
    "units": "number of outputs of each sample",
    "activation": "activation function, by name or as a function; none by default",
    "use_bias": "whether to add a bias vector",
    "input_shape": "lengths of the axes of one sample, without the batch; for the first layer of a Sequential model",
    "batch_input_shape": "the same with the batch first",
    "batch_size": "number of samples in a batch, where the input shape fixes it",
    "dtype": 'type of the values, such as "float32"',
    "name": "name of the object; Keras makes one up by default",
    "trainable": "whether the variables are trained",
    "weights": "initial weights, as a list of arrays in the order of `get_weights()`",
    "lora_rank": "rank of a low-rank adaptation of the kernel; none by default",
    "lora_alpha": "scale of the low-rank adaptation; the rank by default",
    "quantization_config": "how to quantize the layer, as a Keras configuration object",
    "rate": "fraction of the inputs that is dropped, 0 to 1",
    "noise_shape": "shape of the dropout mask; lengths of 1 share it along an axis",
    "seed": "seed of the random numbers, an integer",
    "data_format": '"channels_last" or "channels_first"; Keras\'s setting by default',
    "axis": "axis that the operation works along, from 1 in R and from 0 in Python; negative from the end",
    "scale": "whether to multiply by a trained factor",
    "center": "whether to add a trained offset",
    # Convolution and pooling
    "filters": "number of filters, which is the number of output channels",
    "kernel_size": "lengths of the window, one number or one for each axis",
    "strides": "steps of the window, one number or one for each axis; for pooling the window's lengths by default",
    "padding": '"valid" for none, "same" to keep the lengths, "causal" in one dimension',
    "dilation_rate": "spacing of the window's points, one number or one for each axis",
    "groups": "number of groups the channels are split into",
    "pool_size": "lengths of the window, one number or one for each axis",
    # Embedding
    "input_dim": "number of different codes: the largest plus one",
    "output_dim": "length of the vector for each code",
    "mask_zero": "whether code 0 is padding, to be masked",
    "input_length": "number of codes in a sample, where it is fixed",
    "sparse": "accepted from scripts for Keras 2; Keras 3 decides by itself",
    # Recurrent
    "recurrent_activation": "activation of the gates",
    "return_sequences": "whether to return the output of every step, not only the last",
    "return_state": "whether to return the final states too",
    "go_backwards": "whether to run through the sequence backwards",
    "stateful": "whether each batch starts from the states that the last one ended in",
    "time_major": "must be FALSE: Keras 3 takes the batch first",
    "unroll": "whether to unroll the loop over the steps: faster for short sequences, larger",
    "unit_forget_bias": "whether the forget gate's bias starts at 1",
    "reset_after": "whether the reset gate is applied after the matrix product",
    "dropout": "fraction of the inputs that is dropped, 0 to 1",
    "recurrent_dropout": "fraction of the recurrent state that is dropped, 0 to 1",
    "use_cudnn": 'whether to use cuDNN: TRUE, FALSE or "auto"',
    # Normalization
    "momentum": "momentum: of the moving averages in a layer, of the steps in an optimizer",
    "epsilon": "small number that keeps a denominator from zero",
    "synchronized": "whether to share the statistics among the replicas of a distributed model",
    "renorm": "whether to use batch renormalization",
    "renorm_clipping": "limits of the renormalization, by name: rmin, rmax, dmax",
    "renorm_momentum": "momentum of the renormalization's moving averages",
    # Losses
    "y_true": "true values; with `y_pred` the loss itself is computed",
    "y_pred": "predicted values",
    "from_logits": "whether the predictions are logits, not probabilities",
    "label_smoothing": "how far to move the labels towards each other, 0 to 1",
    "reduction": 'how to reduce over the batch: "sum_over_batch_size", "sum", "none"; "auto" is the first',
    "ignore_class": "a class number to leave out of the loss",
    "delta": "where the loss turns from quadratic to linear",
    # Metrics
    "num_thresholds": "number of thresholds that the curve is computed at",
    "curve": '"ROC" or "PR"',
    "summation_method": '"interpolation", "minoring" or "majoring"',
    "thresholds": "thresholds, one number or several; 0.5 by default",
    "multi_label": "whether the columns are labels of their own",
    "num_labels": "number of labels, for `multi_label`",
    "label_weights": "weights of the labels",
    "top_k": "count the k largest predictions as positive",
    "class_id": "the one class to count, from 0",
    # Optimizers
    "learning_rate": "size of the steps: a number or a schedule (`lr` in older scripts)",
    "beta_1": "decay of the running mean of the gradients",
    "beta_2": "decay of the running mean of their squares",
    "rho": "decay of the running mean of the squared gradients",
    "amsgrad": "whether to use the AMSGrad variant",
    "centered": "whether to normalize by the estimated variance of the gradients",
    "nesterov": "whether to use Nesterov momentum",
    "weight_decay": "fraction of each weight that a step takes away",
    "clipnorm": "largest norm of the gradient of each variable",
    "clipvalue": "largest absolute value in a gradient",
    "global_clipnorm": "largest norm of all gradients together",
    "use_ema": "whether to keep a moving average of the weights",
    "ema_momentum": "momentum of that average",
    "ema_overwrite_frequency": "steps after which the average replaces the weights",
    "jit_compile": "accepted from scripts for Keras 2; say it to `compile()`",
    "loss_scale_factor": "factor that the loss is multiplied by while gradients are computed",
    "gradient_accumulation_steps": "number of steps whose gradients are added up before an update",
    # Callbacks
    "monitor": "name of the metric to watch",
    "min_delta": "least change that counts as better",
    "patience": "number of epochs to wait for something better",
    "verbose": "0 to say nothing, 1 to say what is done",
    "mode": 'whether "min" or "max" is better; "auto" tells by the name',
    "baseline": "value that the metric must reach",
    "restore_best_weights": "whether to go back to the weights of the best epoch",
    "start_from_epoch": "number of epochs before watching begins",
    "factor": "what the learning rate is multiplied by",
    "cooldown": "number of epochs to wait after a change",
    "min_lr": "least learning rate",
    "filepath": "the file; may have `{epoch}` and the names of metrics in it",
    "save_best_only": "whether to keep only the best",
    "save_weights_only": "whether to save the weights alone",
    "period": "accepted from scripts for Keras 2; use `save_freq`",
    "save_freq": '"epoch", or a number of batches',
    "initial_value_threshold": "value that the metric must beat before anything is saved",
}

# Layers have an initializer, a regularizer and a constraint for each of their variables.
_VARIABLES = {
    "kernel": "the kernel",
    "recurrent": "the recurrent kernel",
    "bias": "the bias",
    "embeddings": "the vectors",
    "beta": "the offset",
    "gamma": "the factor",
    "moving_mean": "the moving mean",
    "moving_variance": "the moving variance",
    "activity": "the output",
}
_ROLES = {
    "initializer": "how {} starts, by name or as an initializer",
    "regularizer": "penalty on {}, by name or as a regularizer",
    "constraint": "constraint on {}, by name or as a constraint",
}


def meaning(name: str) -> str:
    """One line on an argument.

    Raises:
        KeyError: if nothing is said of it.
    """
    variable, _, role = name.rpartition("_")
    if variable in _VARIABLES and role in _ROLES:
        return _ROLES[role].format(_VARIABLES[variable])
    return MEANINGS[name]

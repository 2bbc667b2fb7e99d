"""Arguments of the metrics."""

MEANINGS: dict[str, str] = {
    "apply_class_balancing": "whether to weight the classes by `alpha`",
    "alpha": "weight of class 1, or of the classes",
    "gamma": "how strongly samples that are predicted well count less",
    "threshold": "probability above which a prediction counts as positive",
    "k": "among how many of the most probable classes the true one must be",
    "from_sorted_ids": "whether the predictions are class numbers, the most probable first",
    "recall": "the recall that must be reached",
    "precision": "the precision that must be reached",
    "specificity": "the specificity that must be reached",
    "sensitivity": "the sensitivity that must be reached",
    "average": 'how to combine the classes: "micro", "macro", "weighted", or not at all',
    "beta": "weight of the recall against the precision",
    "num_classes": "number of classes",
    "target_class_ids": "the classes to take the mean over, numbers from 0",
    "sparse_y_true": "whether the true values are class numbers, not one-hot",
    "sparse_y_pred": "whether the predictions are class numbers, not probabilities",
    "class_aggregation": 'how to combine several outputs: "uniform_average", "variance_weighted_average", or NULL for '
    "none",
    "num_regressors": "number of explaining variables, for the adjusted score",
    "fn": "a function(y_true, y_pred) that returns the value of each sample",
    "y_true": "true values; with `y_pred` the values are computed",
}

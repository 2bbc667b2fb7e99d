"""Arguments of the metrics."""

MEANINGS: dict[str, str] = {
    "apply_class_balancing": "whether to weight the classes by `alpha`",
    "alpha": "weight of class 1 or of each class",
    "gamma": "focusing parameter that reduces the weight of easy samples",
    "threshold": "threshold above which a prediction counts as positive",
    "k": "number of most probable classes among which the true class must be",
    "from_sorted_ids": "whether the predictions are class indices, the most probable first",
    "recall": "recall that must be reached",
    "precision": "precision that must be reached",
    "specificity": "specificity that must be reached",
    "sensitivity": "sensitivity that must be reached",
    "average": 'how to average over classes: "micro", "macro", "weighted", or NULL for no averaging',
    "beta": "weight of recall relative to precision",
    "num_classes": "number of classes",
    "target_class_ids": "class indices to average over, from 0",
    "sparse_y_true": "whether the true values are class indices instead of one-hot vectors",
    "sparse_y_pred": "whether the predictions are class indices instead of probabilities",
    "class_aggregation": 'how to aggregate several outputs: "uniform_average", "variance_weighted_average", or NULL '
    "for none",
    "num_regressors": "number of independent variables, for the adjusted score",
    "fn": "a function(y_true, y_pred) that returns the value of each sample",
    "y_true": "true values; if given with `y_pred`, the metric values are returned",
}

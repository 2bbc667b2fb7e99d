"""Arguments of the losses."""

MEANINGS: dict[str, str] = {
    "apply_class_balancing": "whether to weight the classes by `alpha`",
    "alpha": "weight of class 1 or of each class; in `loss_tversky()` weight of the false positives",
    "gamma": "focusing parameter that reduces the weight of easy samples; in `loss_circle()` the scale of the "
    "similarities",
    "q": "parameter from 0 (cross-entropy) to 1 (absolute error)",
    "beta": "weight of the false negatives",
    "ref_labels": "labels of `ref_embeddings`",
    "ref_embeddings": "reference embeddings to compare with, instead of the batch",
    "remove_diagonal": "whether to exclude the comparison of each sample with itself",
    "margin": "relaxation margin between the similarities within classes and between classes",
}

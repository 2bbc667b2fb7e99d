"""Arguments of the losses."""

MEANINGS: dict[str, str] = {
    "apply_class_balancing": "whether to weight the classes by `alpha`",
    "alpha": "weight: of class 1, of the classes, or of the false positives in `loss_tversky()`",
    "gamma": "how strongly easy samples count less; in `loss_circle()` the scale of the similarities",
    "q": "between 0, which is the cross-entropy, and 1, which is the absolute error",
    "beta": "weight of the false negatives",
    "ref_labels": "labels of `ref_embeddings`",
    "ref_embeddings": "embeddings to compare with, in place of those of the batch",
    "remove_diagonal": "whether to leave out the comparison of each sample with itself",
    "margin": "how far apart the similarities within and between the classes are to be",
}

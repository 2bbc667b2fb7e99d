model |> compile(
  optimizer = optimizer_adam(0.001),
  loss = "categorical_crossentropy",
  metrics = c(
    "accuracy",
    metric_auc(name = "auc"),
    metric_precision(name = "precision"),
    metric_recall(name = "recall")
  )
)

# Results include all specified metrics
results <- model |> evaluate(x_test, y_test)
# $loss
# [1] 0.23
# $accuracy
# [1] 0.92
# $auc
# [1] 0.98
# $precision
# [1] 0.91
# $recall
# [1] 0.90

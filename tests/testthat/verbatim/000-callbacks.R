callbacks <- list(
  # Stop early if validation loss stops improving
  callback_early_stopping(
    monitor = "val_loss",
    patience = 5,
    restore_best_weights = TRUE
  ),
  
  # Reduce learning rate when training stagnates
  callback_reduce_lr_on_plateau(
    monitor = "val_loss",
    factor = 0.5,
    patience = 3,
    min_lr = 1e-6
  ),
  
  # Save model checkpoints
  callback_model_checkpoint(
    "best_model.keras",
    monitor = "val_accuracy",
    save_best_only = TRUE
  ),
  
  # Stop training at target accuracy
  callback_lambda(
    on_epoch_end = function(epoch, logs) {
      if (logs$val_accuracy > 0.98) {
        cat("\nReached 98% validation accuracy. Stopping...")
        callback_lambda_stop_training()
      }
    }
  )
)

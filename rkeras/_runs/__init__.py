"""Records of training runs in the layout of R's tfruns."""

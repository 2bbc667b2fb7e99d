"""The bridge to R. Nothing outside imports it but `rkeras.__main__`, and nothing outside imports rpy2."""

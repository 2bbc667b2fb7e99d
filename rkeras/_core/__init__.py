"""What a verb is: its declaration, arguments, help text, errors, and the pipe."""

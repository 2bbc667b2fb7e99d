"""Installation, requirements, and the doctor."""

"""What does, or does not, add up in an article."""

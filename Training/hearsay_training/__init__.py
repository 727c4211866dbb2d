"""Trains the neural models that Hearsay ships. See README.md beside this package."""

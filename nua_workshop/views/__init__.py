"""Frozen pictures of a meeting at a moment, one file a face: what is shown, never how."""

"""One file a widget that several pages use."""

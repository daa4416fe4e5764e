"""What people's phones reach over the hall's network."""

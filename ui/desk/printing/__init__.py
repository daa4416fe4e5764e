"""What the desk prints on paper, as PDF."""

"""Files the program reads but never executes: words, translations, fonts, icons, pages, samples."""

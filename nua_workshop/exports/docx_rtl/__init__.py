"""The part of WordprocessingML that python-docx lacks: right-to-left text, tables, styles and pages."""

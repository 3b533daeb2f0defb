"""From judged records to pages: views say what a page shows, templates how."""

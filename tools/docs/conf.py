"""Configuration of Sphinx for the site, whose sources `website.py` writes."""

project = "rkeras"
author = "rkeras authors"
copyright = "the rkeras authors, MIT licence"
extensions = ["myst_parser", "sphinx_design"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 4
# Code in a language unknown to Pygments is not highlighted.
highlight_language = "text"
smartquotes = False  # quoted text is code
html_theme = "furo"
html_title = "rkeras"
html_static_path = ["static"]
html_favicon = "static/icon.svg"
html_css_files = ["site.css"]
html_use_index = False
html_show_sphinx = False
html_copy_source = False
html_show_sourcelink = False
html_theme_options = {"top_of_page_buttons": []}

from plumbline.render.exports import downloads
from plumbline.render.pages.data import data_page
from plumbline.render.site import Site


def test_every_column_is_explained(site: Site) -> None:
    """No field of the table is without a meaning."""
    page = data_page(site)
    assert [column.name for column in page.columns] == list(downloads.COLUMNS)
    assert all(column.meaning for column in page.columns)


def test_every_download_is_offered(site: Site) -> None:
    """All files of the data folder are listed, each with what it holds."""
    offered = {file.to for file in data_page(site).files}
    assert offered == {path for path in downloads.files(site) if path.startswith("data/")}

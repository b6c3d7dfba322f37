"""Opens a page in WebKitGTK, which has no command to print, and puts it on paper as a PDF.

Arguments: the page's address, the file to write, the paper (A4 or A5), and script to run first, in an asynchronous
function. Where the script calls print(), that is what is printed; otherwise the page is, once the script has ended.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

address, file, paper, script = sys.argv[1:]
margin = 10.0

view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
view.get_settings().set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
window = Gtk.Window()
window.set_default_size(900, 900)
window.add(view)
window.show_all()
operations = []


def stop(*reason):
    sys.exit(" ".join(map(str, reason)))


def print_to_file(operation):
    operations.append(operation)
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new(f"iso_{paper.lower()}"))
    for side in ("top", "bottom", "left", "right"):
        getattr(setup, f"set_{side}_margin")(margin, Gtk.Unit.MM)
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{file}")
    operation.set_page_setup(setup)
    operation.set_print_settings(settings)
    operation.connect("failed", lambda _, error: stop("not printed:", error.message))
    operation.connect("finished", lambda _: Gtk.main_quit())
    operation.print_()


def asked(_, operation):
    print_to_file(operation)
    return True


def ran(_, result):
    try:
        view.call_async_javascript_function_finish(result)
    except Exception as error:
        stop("the script failed:", error)
    if not operations:
        print_to_file(WebKit2.PrintOperation.new(view))


def loaded(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        view.call_async_javascript_function(script, -1, None, None, None, None, ran)


view.connect("print", asked)
view.connect("load-changed", loaded)
view.load_uri(address)
Gtk.main()

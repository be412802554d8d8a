"""What the name and the declared type of a file promise."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from policies.reading.values import FileKind

_LONGEST_NAME: Final = 255
_EXTENSION: Final = re.compile(r"[a-z0-9_~-]{1,12}")
_DIGITS: Final = re.compile(r"[0-9_-]+")


def _table(**extensions: str) -> Mapping[str, FileKind]:
    pairs = [(one, FileKind(kind)) for kind, names in extensions.items() for one in names.split()]
    return MappingProxyType(dict(pairs))


# What double-clicking starts, on any system, stands under program: MITRE T1204.002 and what mail
# services refuse to carry.
_BY_EXTENSION: Final = _table(
    pdf="pdf",
    text="txt csv tsv text log asc md",
    image="jpg jpeg jpe jfif png apng gif tif tiff bmp dib webp heic heif avif ico jp2 jxl",
    document="doc docx docm dot dotx dotm xls xlsx xlsm xlsb xlt xltx xltm xlam ppt pptx pptm pps ppsx ppsm"
    " pot potx potm odt ods odp odg rtf pages numbers key one onepkg mdb accdb pub vsd vsdx",
    calendar="ics vcs ifb",
    card="vcf vcard",
    archive="zip rar 7z gz tgz bz2 tbz xz txz zst tar lz lzh lha arj ace cab iso img vhd vhdx dmg z zipx cpio uue"
    " epub",
    program="exe com scr pif bat cmd msi msp msix appx appxbundle msixbundle dll cpl ocx sys drv jar jnlp apk aab ipa"
    " app pkg mpkg deb rpm run bin elf so sh bash zsh ksh csh command py pyw pyc pyz pl rb php js jse mjs vbs vbe vb"
    " wsf wsh wsc sct hta ps1 ps1xml psc1 psd1 psm1 lnk url desktop reg inf scf application gadget chm hlp msc"
    " appref-ms settingcontent-ms library-ms search-ms diagcab xll wll iqy slk swf class action workflow osx scpt"
    " applescript ade adp mde xbap",
    markup="html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt",
    media="mp3 m4a aac wav flac ogg oga opus wma mid midi mp4 m4v mov avi mkv webm wmv mpg mpeg 3gp flv",
    mail="eml msg mbox mbx oft",
)
_BY_TYPE: Final = _table(
    pdf="application/pdf application/x-pdf",
    text="text/plain text/csv text/tab-separated-values application/csv text/markdown",
    document="application/msword application/rtf text/rtf application/vnd.ms-excel application/vnd.ms-powerpoint"
    " application/x-msexcel application/excel application/vnd.ms-word",
    calendar="text/calendar application/ics text/x-vcalendar",
    card="text/vcard text/x-vcard application/vcard text/directory",
    archive="application/zip application/x-zip application/x-zip-compressed application/vnd.rar application/x-rar"
    " application/x-rar-compressed application/x-7z-compressed application/gzip application/x-gzip application/x-bzip2"
    " application/x-xz application/zstd application/x-tar application/x-gtar application/x-iso9660-image"
    " application/vnd.ms-cab-compressed application/x-apple-diskimage application/x-ace-compressed",
    program="application/x-msdownload application/x-msdos-program application/x-dosexec application/x-executable"
    " application/vnd.microsoft.portable-executable application/x-mach-binary application/x-elf application/x-sh"
    " application/x-shellscript text/x-shellscript application/x-bat application/x-msi application/x-ms-installer"
    " application/java-archive application/x-java-archive application/vnd.android.package-archive text/javascript"
    " application/javascript application/x-javascript text/vbscript application/hta application/x-ms-shortcut"
    " application/x-ms-application application/x-python-code text/x-python application/x-sharedlib application/x-exe"
    " application/exe application/x-winexe application/x-shockwave-flash application/x-debian-package"
    " application/x-rpm application/x-perl application/x-php",
    markup="text/html application/xhtml+xml image/svg+xml text/xml application/xml multipart/related",
)
_BY_FAMILY: Final = (
    ("application/vnd.openxmlformats-officedocument.", FileKind.DOCUMENT),
    ("application/vnd.oasis.opendocument.", FileKind.DOCUMENT),
    ("application/vnd.ms-word.", FileKind.DOCUMENT),
    ("application/vnd.ms-excel.", FileKind.DOCUMENT),
    ("application/vnd.ms-powerpoint.", FileKind.DOCUMENT),
    ("image/", FileKind.IMAGE),
    ("audio/", FileKind.MEDIA),
    ("video/", FileKind.MEDIA),
    ("message/", FileKind.MAIL),
)
# Office writes these only for documents that may hold macros.
MACRO_EXTENSIONS: Final = frozenset(
    {
        "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb",
        "xll", "wll", "pptm", "potm", "ppsm", "ppam",
    }
)  # fmt: skip


def extension_of(name: str) -> str:
    """Give what a system takes for the extension, in lower case; "" when there is none.

    Windows passes over blanks and dots at the end; invisible and directional characters do not
    count, whatever they make of the name on a screen. Digits alone are a date or a number.
    """
    plain = unicodedata.normalize("NFKC", name[-_LONGEST_NAME:])
    shown = "".join([one for one in plain if unicodedata.category(one) not in {"Cf", "Cc"}])
    stem, dot, last = shown.rstrip(" .").lower().rpartition(".")
    extension = last.strip()
    if not (stem and dot) or _EXTENSION.fullmatch(extension) is None:
        return ""
    is_known = extension in _BY_EXTENSION
    return extension if is_known or not _DIGITS.fullmatch(extension) else ""


def kind_by_name(extension: str) -> FileKind | None:
    """Give the kind that an extension promises; None when it is not known."""
    return _BY_EXTENSION.get(extension)


def kind_by_type(content_type: str) -> FileKind | None:
    """Give the kind that a media type promises; None when it promises nothing."""
    essence = content_type.partition(";")[0].strip().lower()
    known = _BY_TYPE.get(essence)
    if known is not None:
        return known
    return next((kind for start, kind in _BY_FAMILY if essence.startswith(start)), None)

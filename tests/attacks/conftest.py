"""A house with a worker of its own."""

from tests.support.office import house as house
from tests.support.office import office as office
from tests.support.office import parts as parts

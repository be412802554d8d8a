"""Whether a gateway may start: everything that would stop its workers is read once before."""

from database.engine import StoreUnsafe, prepare_store
from gateway.config import Config
from gateway.errors import GatewayError
from gateway.opened import intake_settings, opened, store_settings
from gateway.parts import receive_settings


def refuse_unusable(config: Config) -> None:
    """Read keyring, signing keys, certificate and schema.

    Raises:
        GatewayError: one of them cannot be used; the text says which, why and what to do.

    """
    intake_settings(config)
    receive_settings(config)
    with opened(config):
        try:
            prepare_store(store_settings(config))
        except StoreUnsafe as error:
            raise GatewayError(f"the database cannot be used: {error}") from None

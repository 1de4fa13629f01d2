"""The one error a user of Stancegraph can cause: bad input, said in one line."""


class InputError(ValueError):
    """Input that cannot be used.

    The message is one line that names the bad value, the place and the remedy; the command line prints it and exits with code 2.
    """

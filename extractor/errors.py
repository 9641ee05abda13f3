"""What the user did wrong, in one sentence with what to do about it."""


class ExtractorError(Exception):
    """Base of every error that a user can mend; the command line prints it as one line and exits with status 2."""

"""`python -m stancegraph` is the command line."""

import sys

from stancegraph.cli import main

sys.exit(main())

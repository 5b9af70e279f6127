#!/usr/bin/env node
// Starts the bundled command line and hands it the outside world.
import { run } from '../dist/forloeb.js';

process.exitCode = await run(new URL('..', import.meta.url));

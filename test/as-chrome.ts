/** Which browser's copy of the code a unit test runs, which the build says otherwise; one that is about Firefox says so itself. */
Object.assign(globalThis, { __TARGET__: 'chrome' })

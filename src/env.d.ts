/** Which browser this build is for. */
declare const __TARGET__: 'chrome' | 'firefox'

/** What vite.config.ts makes of the engine, for the options page alone. */
declare module 'evenhand:rules' {
  export const rules: readonly import('./engine/texts').RuleText[]
}

declare module 'evenhand:playbooks' {
  export const limits: readonly import('./engine/texts').LimitText[]
  /** Our own playbooks, as they are written. */
  export const templates: readonly string[]
}

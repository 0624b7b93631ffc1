import type { ComponentChildren } from 'preact'

/** The line at the top of every state: whose voice this is and, once there is one, the reader's side. */
export const Top = ({ children }: { readonly children?: ComponentChildren }) => <header class="top"><span class="brand">Evenhand</span>{children}</header>

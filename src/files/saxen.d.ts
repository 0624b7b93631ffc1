/** What is used of saxen, which brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string
  export class Parser {
    /** Prefixes by namespace: elements and attributes are given under these, whatever prefixes the file uses. */
    ns(prefixes: Readonly<Record<string, string>>): this
    on(event: 'openTag', call: (name: string, attributes: () => Record<string, string>, decode: Decode) => void): this
    on(event: 'closeTag', call: (name: string) => void): this
    on(event: 'text', call: (text: string, decode: Decode) => void): this
    on(event: 'cdata', call: (text: string) => void): this
    /** <!DOCTYPE …>. */
    on(event: 'attention', call: (text: string) => void): this
    on(event: 'error', call: (error: Error) => void): this
    on(event: 'warn', call: (warning: Error) => void): this
    write(xml: string): this
    end(): this
  }
}

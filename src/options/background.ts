import type { OptionsToBackground } from '../messages'
import { remote } from '../wire'

export const background = remote<OptionsToBackground>('background')

import { type AnalysisMessage, runTask } from './analysis-tasks'

addEventListener('message', ({ data }: MessageEvent<AnalysisMessage>) => postMessage(runTask(data)))

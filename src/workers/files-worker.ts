import { filesTasks } from './files-tasks'
import { serveTasks } from './serve-tasks'

serveTasks(filesTasks)

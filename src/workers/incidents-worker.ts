import { incidentsTasks } from './incidents-tasks'
import { serveTasks } from './serve-tasks'

serveTasks(incidentsTasks)

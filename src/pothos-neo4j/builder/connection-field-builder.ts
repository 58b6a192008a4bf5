import { ObjectFieldBuilder } from '@pothos/core'
import type { SchemaTypes } from '@pothos/core'

/** Fields of a connection beside Relay's: `scope.connection` gives their sources all of the connection's rows. */
export class ConnectionFieldBuilder<Types extends SchemaTypes> extends ObjectFieldBuilder<Types, object> {}

package architecture

// room is a package, or several that a reader takes for one.
type room struct {
	// path is below internal, or at the root if it isn't there.
	path, holds string
	// imports are the only rooms that it may import.
	imports string
	// outside are the third-party modules that it may import, and the watched packages of the standard library.
	outside string
	// despite says why a room imports another one that it is separated from.
	despite map[string]string
}

// floor is a set of rooms that import each other, unless they are separated, and those of the floors below.
type floor struct {
	name, says string
	apart      bool
	rooms      []room
}

// floors is the table of who may import whom, from the top down.
var floors = []floor{
	{
		name: "Tools and tests", says: "No part of the program.",
		rooms: []room{
			{path: "architecture", holds: "This table, and its test"},
			{
				path: "apptest", holds: "The whole program on a fresh database, for tests",
				imports: "app auth database dbtest ent importer secret viewer",
				outside: "net/http",
			},
			{
				path: "dbtest", holds: "A fresh database on each engine, for tests",
				imports: "database ent fault job viewer",
				outside: "database/sql",
			},
			{path: "policy/policytest", holds: "The cases that the policy promises"},
			{path: "bench", holds: "Benchmarks of the whole program"},
			{path: "domain/gen", holds: "Writes the states' marshalling"},
			{
				path: "schemagen", holds: "Completes the GraphQL schema that entgql generates",
				outside: "entgo.io/ent github.com/vektah/gqlparser",
			},
			{
				path: "schemagen/publish", holds: "Writes the published schema",
				outside: "github.com/vektah/gqlparser",
				imports: "directive",
			},
			{
				path: "ent/migrate/diff", holds: "Writes the next migration",
				imports: "ent",
				outside: "ariga.io/atlas database/sql entgo.io/ent github.com/jackc/pgx modernc.org/sqlite",
			},
		},
	},
	{
		name: "Program", says: "What is started.",
		rooms: []room{
			{
				path: "server.go", holds: "Package main: the version, and over to cli",
				imports: "cli",
			},
			{
				path: "cli", holds: "The commands: their flags, what they print",
				imports: "app auth cancellation config database demo dici domain ent eventlog fault importer optional " +
					"plaintext telemetry viewer",
				outside: "entgo.io/ent github.com/alecthomas/kong golang.org/x/term",
			},
		},
	},
	{
		name: "Wiring", says: "Makes the services and the server, and hands each what it needs of the others.",
		rooms: []room{
			{
				path: "app", holds: "The program as one object, for the commands and the end-to-end tests",
				imports: "auth authz cancellation config database dici download eventlog export fault frontend gateway graph " +
					"housekeeping httpserver idempotency job receipt registry retention savedquery search secret statistics taxid " +
					"telemetry viewer webhook",
				outside: "github.com/vektah/gqlparser go.opentelemetry.io/otel net/http",
			},
		},
	},
	{
		name: "What requests and tasks come through", says: "They are handed use cases, handlers and functions.",
		rooms: []room{
			{
				path: "graph", holds: "The GraphQL API: resolvers, payloads",
				imports: "accessaudit auth authz cancellation dici domain ent eventlog export fault graph/generated graph/model " +
					"history optional policy receipt registry request retention savedquery search statistics taxid viewer webhook",
				outside: "entgo.io/contrib entgo.io/ent github.com/99designs/gqlgen github.com/vektah/gqlparser",
			},
			{
				path: "gateway", holds: "What stands in front of the API: transports, documents and their limits, prices, points",
				imports: "directive fault netaddr outage plaintext problem ratelimit request rowmeter searchquery secret slots taxid " +
					"telemetry viewer",
				outside: "entgo.io/contrib github.com/99designs/gqlgen github.com/coder/websocket github.com/hashicorp/golang-lru " +
					"github.com/vektah/gqlparser go.opentelemetry.io/otel net/http",
			},
			{
				path: "graph/generated", holds: "The executable schema, generated",
				imports: "auth cancellation dici domain ent export fault graph/model history policy receipt registry savedquery statistics " +
					"viewer webhook",
				outside: "entgo.io/contrib github.com/99designs/gqlgen github.com/vektah/gqlparser",
			},
			{
				path: "graph/model", holds: "Inputs and payloads, generated",
				imports: "cancellation domain ent fault history viewer",
			},
			{
				path: "httpserver", holds: "Routes, sessions, health, metrics, the web app's files",
				imports: "fault netaddr problem slots telemetry",
				outside: "database/sql github.com/go-chi/chi github.com/prometheus/client_golang github.com/rs/cors " +
					"go.opentelemetry.io/otel net/http",
			},
			{
				path: "download", holds: "Files by GET: DICI months, exported lists, refused rows, receipts, the schema",
				imports: "authz cancellation dici export fault outage plaintext problem receipt viewer",
				outside: "net/http",
			},
			{
				path: "job", holds: "The tasks that run in the background, on River",
				imports: "database telemetry",
				outside: "database/sql entgo.io/ent github.com/jackc/pgx github.com/riverqueue/river go.opentelemetry.io/otel",
			},
			{path: "frontend", holds: "The web app, embedded"},
		},
	},
	{
		name: "Whole bases", says: "They write a whole base through what the use cases write through.",
		rooms: []room{
			{
				path: "importer", holds: "Files and other sources: checked, rehearsed, written",
				imports: "authz cancellation database domain effect ent eventlog fault history importer/csvfile optional policy record " +
					"searchquery taxid viewer",
				outside: "entgo.io/ent",
			},
			{
				path: "importer/csvfile", holds: "The rows of a file, and what their cells mean",
				imports: "domain fault plaintext searchquery",
			},
			{
				path: "demo", holds: "The demo base",
				imports: "database domain effect ent fault history optional policy record searchquery secret taxid viewer",
				outside: "entgo.io/ent",
			},
		},
	},
	{
		name: "Use cases", says: "They don't know who calls them, nor each other.", apart: true,
		rooms: []room{
			{
				path: "cancellation", holds: "Preview, cancel, schedule, undo, reactivate; batches and automation",
				imports: "authz condition database domain effect ent eventlog fault history lease optional outage policy viewer",
				outside: "entgo.io/ent",
			},
			{
				path: "dici", holds: "The month: rows, pending items, the file, its evidence, closing",
				imports: "authz condition database domain ent eventlog evidencefile fault history plaintext taxid viewer",
				outside: "database/sql entgo.io/ent",
			},
			{
				path: "registry", holds: "Customers, contracts, logins, comodatos, service orders, reference data, parameters",
				imports: "authz condition database domain effect ent eventlog fault history optional ratelimit record searchquery " +
					"taxid viewer",
				outside: "entgo.io/ent",
			},
			{
				path: "auth", holds: "Sessions, tokens, users and their passwords",
				imports: "authz database domain ent eventlog fault netaddr optional outage plaintext problem record secret telemetry viewer",
				outside: "entgo.io/ent github.com/alexedwards/scs github.com/hashicorp/golang-lru golang.org/x/time net/http",
			},
			{
				path: "receipt", holds: "The receipt of a cancellation: what it says, its PDF, when it was handed over",
				imports: "authz condition database domain ent eventlog fault optional record taxid viewer",
				outside: "codeberg.org/go-pdf/fpdf golang.org/x/image",
			},
			{
				path: "retention", holds: "Anonymises former customers once their data were kept for long enough",
				imports: "authz database domain ent eventlog evidencefile fault optional policy viewer",
				outside: "entgo.io/ent",
			},
			{
				path: "housekeeping", holds: "Deletes what would grow for ever",
				imports: "database ent viewer",
				outside: "entgo.io/ent",
			},
			{
				path: "savedquery", holds: "The GraphQL queries that users keep",
				imports: "authz database ent eventlog fault optional viewer",
			},
			{
				path: "search", holds: "Finds records by what somebody types",
				imports: "database domain ent searchquery taxid viewer",
				outside: "entgo.io/ent",
			},
			{
				path: "statistics", holds: "Counts: contracts by groups, and the overview",
				imports: "authz condition database domain ent fault optional viewer",
				outside: "database/sql entgo.io/ent",
			},
			{
				path: "export", holds: "Lists as files, written in the background",
				imports: "authz database domain ent eventlog fault idquery lease outage plaintext request viewer",
				outside: "github.com/99designs/gqlgen github.com/vektah/gqlparser",
			},
			{
				path: "webhook", holds: "Sends events to partners",
				imports: "accessaudit authz database domain ent eventlog fault lease optional outage request telemetry viewer",
				outside: "entgo.io/ent github.com/vektah/gqlparser net/http",
			},
			{
				path: "idempotency", holds: "Carries a request out once, however often it is sent",
				imports: "authz database ent lease request secret viewer",
				outside: "entgo.io/ent",
			},
		},
	},
	{
		name: "What use cases share", says: "The writers and readers of what several use cases write and read.",
		rooms: []room{
			{
				path: "history", holds: "The only writer of periods: when contracts and accesses were in service",
				imports: "database domain ent viewer",
				outside: "database/sql entgo.io/ent",
			},
			{
				path: "effect", holds: "What becomes of logins, notices and schedules when contracts change",
				imports: "database domain ent",
				outside: "entgo.io/ent",
			},
			{
				path: "condition", holds: "Conditions on records that several use cases ask about",
				imports: "domain ent",
				outside: "entgo.io/ent",
			},
			{
				path: "lease", holds: "What is carried out by one process at a time: claim, keep, release, put off",
				outside: "entgo.io/ent",
			},
			{
				path: "evidencefile", holds: "The stored parts of a declaration's evidence",
				imports: "database ent",
				outside: "entgo.io/ent",
			},
			{
				path: "eventlog", holds: "The append-only log, and who follows it",
				imports: "database ent telemetry viewer",
				outside: "database/sql entgo.io/ent github.com/jackc/pgx",
			},
		},
	},
	{
		name: "Database", says: "Records, their rules of access, transactions.",
		rooms: []room{
			{
				path: "database", holds: "Opens and migrates either engine; transactions, the clock, turns to read",
				imports: "accessaudit domain ent ent/migrate/migrations fault ibge idquery outage rowmeter searchquery viewer",
				outside: "database/sql entgo.io/ent github.com/jackc/pgx github.com/pressly/goose go.opentelemetry.io/otel " +
					"modernc.org/sqlite",
			},
			{
				path: "accessaudit", holds: "Which events are about users' access",
				imports: "ent viewer",
			},
			{
				path: "idquery", holds: "The ids of a list instead of its records",
				imports: "ent",
				outside: "entgo.io/ent",
			},
			{
				path: "rowmeter", holds: "Tells of each record while it is read",
				outside: "database/sql entgo.io/ent",
			},
			{
				path: "ent", holds: "The client of the database, generated from ent/schema",
				imports: "domain ent/schema fault viewer",
				outside: "database/sql entgo.io/contrib entgo.io/ent github.com/99designs/gqlgen github.com/hashicorp/go-multierror " +
					"github.com/vektah/gqlparser",
			},
			{
				path: "ent/schema", holds: "The entities: fields, edges, indexes, who may read and write them",
				imports: "authz domain fault policy viewer",
				outside: "entgo.io/contrib entgo.io/ent",
			},
			{path: "ent/migrate/migrations", holds: "The migrations of both engines"},
			{
				path: "authz", holds: "The rules of access: deny by default",
				imports: "viewer",
				outside: "entgo.io/ent",
			},
		},
	},
	{
		name: "Services of the process", says: "Settings, the log and traces, errors outside GraphQL.",
		rooms: []room{
			{
				path: "config", holds: "Every setting",
				imports: "policy secret",
			},
			{
				path: "problem", holds: "JSON outside GraphQL, above all refusals",
				imports: "fault telemetry",
				outside: "net/http",
			},
			{
				path: "telemetry", holds: "The log's form, traces, request ids",
				outside: "github.com/jackc/pgx go.opentelemetry.io/otel net/http",
			},
			{
				path: "request", holds: "What an API request brings along: its language, its id, the codes of errors, its key",
				imports: "fault viewer",
				outside: "github.com/99designs/gqlgen github.com/vektah/gqlparser",
			},
			{
				path: "directive", holds: "What the schema's directives say of a field: permission, price, destruction",
				outside: "github.com/vektah/gqlparser",
			},
			{
				path: "outage", holds: "What an error of the database means",
				outside: "github.com/jackc/pgx modernc.org/sqlite",
			},
		},
	},
	{
		name: "Rules and values", says: "Pure: time and parameters are arguments.",
		rooms: []room{
			{
				path: "policy", holds: "What is decided: cancelling, reactivating, automation, retention",
				imports: "domain fault",
			},
			{
				path: "record", holds: "What a valid customer, contract, login, comodato or notice is",
				imports: "domain fault taxid",
			},
			{path: "fault", holds: "Refusals, and the texts that people read"},
			{path: "domain", holds: "The states' names and transitions, the values that everybody shares"},
			{path: "viewer", holds: "Who acts, and what they may do"},
			{path: "taxid", holds: "CPF and CNPJ"},
			{path: "ibge", holds: "The municipalities"},
			{path: "plaintext", holds: "Which texts come in, and which are safe in a spreadsheet"},
			{
				path: "searchquery", holds: "Names folded for searching, and the words of a search",
				outside: "golang.org/x/text",
			},
			{
				path: "secret", holds: "What is encrypted and hashed",
				outside: "github.com/alexedwards/argon2id golang.org/x/text",
			},
			{path: "optional", holds: "What is done with values that may be absent"},
			{path: "netaddr", holds: "What counts as one client's network address"},
			{path: "ratelimit", holds: "So many points in a while for each key"},
			{path: "slots", holds: "So many of something at once for each key"},
		},
	},
}

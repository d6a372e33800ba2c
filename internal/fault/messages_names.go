package fault

// What the report of a DICI month calls the data that logins lack.
var (
	CityLabel = message("dici.label.city",
		"município",
		"municipality")
	ZoneLabel = message("dici.label.zone",
		"tipo de atendimento",
		"service zone")
	MediumLabel = message("dici.label.medium",
		"meio",
		"medium")
	ProductLabel = message("dici.label.product",
		"produto",
		"product")
	TechnologyLabel = message("dici.label.technology",
		"tecnologia",
		"technology")
	SpeedLabel = message("dici.label.speed",
		"velocidade",
		"speed")
)

// How files write booleans.
var (
	Yes = message("value.yes",
		"sim",
		"yes")
	No = message("value.no",
		"não",
		"no")
)

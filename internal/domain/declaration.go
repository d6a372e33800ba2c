package domain

// DeclaredRow is a row of a DICI file as it was declared.
type DeclaredRow struct {
	// CityCode is COD_IBGE.
	CityCode     int          `json:"cityCode"`
	CustomerType CustomerType `json:"customerType"`
	Zone         Zone         `json:"zone"`
	Medium       Medium       `json:"medium"`
	Product      Product      `json:"product"`
	Technology   string       `json:"technology"`
	SpeedMbps    float64      `json:"speedMbps"`
	Accesses     int          `json:"accesses"`
}

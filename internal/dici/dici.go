// Package dici makes the monthly declaration of accesses in service to the regulator (Anatel, Coleta de Dados, SCM).
package dici

import "github.com/vinculo/vinculo/internal/database"

// Service makes declarations from a database.
type Service struct{ db *database.DB }

// New returns the declarations of a database.
func New(db *database.DB) *Service { return &Service{db: db} }
